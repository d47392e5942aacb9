import { isAbsolute, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { factOf } from '#ingest/cleanText.ts';
import { parseEdtf } from '#model/edtf.ts';
import type { IngestCommand } from './IngestCommand.ts';
import { Refusal } from './Refusal.ts';

const options = {
  date: { type: 'string' },
  publisher: { type: 'string' },
  url: { type: 'string' },
  title: { type: 'string' },
  data: { type: 'string' },
  json: { type: 'boolean' },
  write: { type: 'boolean' },
  yes: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parsed>['values'];
const help = 'npm run ingest -- --help says how.';

/**
 * Reads the arguments of the command.
 *
 * @param folder what the paths in them start from
 * @returns null where help is asked for
 * @throws {Refusal} 1
 */
export function readArguments(args: readonly string[], folder: string): IngestCommand | null {
  const { values, positionals: files } = parsed(args);
  if (values.help) return null;
  if (files.length === 0) throw new Refusal(1, `No report is named: ${help}`);
  const one = (['title', 'url'] as const).find((name) => values[name] !== undefined);
  if (one && files.length > 1)
    throw new Refusal(1, `--${one} is of one report, and ${files.length} are named: read them one by one.`);
  return {
    files: files.map((file) => pathFrom(folder, file)),
    facts: factsOf(values),
    data: values.data === undefined ? 'public/data' : pathFrom(folder, values.data),
    isJson: values.json ?? false,
    isWrite: values.write ?? false,
    isYes: values.yes ?? false,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    const [reason = ''] = (cause as Error).message.split(/[.\n]/);
    throw new Refusal(1, `${reason}: ${help}`, { cause });
  }
}

function factsOf({ date, publisher, url, title }: Values): IngestCommand['facts'] {
  if (date !== undefined && !isDay(date))
    throw new Refusal(1, `--date ${date} is no day: write it as 2023-05-05.`);
  if (url !== undefined && !isAddress(url))
    throw new Refusal(1, `--url ${url} is no address: write all of it, from http:// or https:// on.`);
  return {
    ...(date !== undefined && { published: date }),
    ...(url !== undefined && { url: url.trim() }),
    ...(publisher !== undefined && { publisher: lineOf('publisher', publisher) }),
    ...(title !== undefined && { title: lineOf('title', title) }),
  };
}

function lineOf(name: string, text: string): string {
  const line = factOf(text);
  if (line === null)
    throw new Refusal(1, `--${name} is empty, or longer than 400 letters: write it in words.`);
  return line;
}

/** As it was written, where that leads to it. */
function pathFrom(folder: string, path: string): string {
  const way = relative('.', folder);
  return isAbsolute(path) || way === '' ? path : join(way, path);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseEdtf(text) !== null;
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
