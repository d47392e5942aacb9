import { parseEdtf } from '#model/edtf.ts';
import { cleanText, factOf, oneLine } from './cleanText.ts';
import type { Report, ReportFacts } from './Draft.ts';

const noFacts: ReportFacts = { title: null, author: null, publisher: null, published: null, url: null };

/** ` date 2023-05-05 By Ann Author`: the first line of the form that the first reports were kept in. */
const dateLine = /^date[ \t]+(\d{4}-\d{2}-\d{2})(?:[ \t]+By[ \t]+(\S.*))?$/i;
const byLine = /^By((?: \p{Lu}[\p{L}.'’-]*){1,5})$/u;
const sentenceEnd = /[.!?…।:]["”’»)\]]*$/;
const noHeadlineEnd = /[.!?…।:;,—–-]["”’»)\]]*$/;

/** Lines that are longer than any that was broken to fit a page. */
const longLine = 100;

/**
 * Reads a report from its words: a first line ` date YYYY-MM-DD By Author`, then paragraphs; or paragraphs alone.
 * Blank lines part paragraphs, whose own lines are joined; where there are none, each line is a paragraph, unless the
 * lines were plainly broken to fit a page. A headline and a byline are taken for what they are only where they stand
 * by themselves, before a text of sentences.
 *
 * @param facts what is known otherwise; it wins over what the text says
 * @returns without paragraphs where the text has none
 */
export function readReport(text: string, facts: Partial<ReportFacts> = {}): Report {
  const { header, body } = parted(cleanText(text));
  const paragraphs = paragraphsOf(body);
  const { title, author, rest } =
    header.published === null ? headOf(paragraphs) : { ...noHead, rest: paragraphs };
  const known: ReportFacts = {
    ...noFacts,
    title,
    author: header.author ?? author,
    published: header.published,
  };
  const report = { ...known, ...facts };
  return {
    ...report,
    paragraphs: rest.filter((paragraph, index) => index > 0 || !isTitle(paragraph, report.title)),
  };
}

type Head = Pick<ReportFacts, 'title' | 'author'>;
const noHead: Head = { title: null, author: null };

function parted(text: string): { header: Pick<ReportFacts, 'author' | 'published'>; body: string } {
  const start = text.trimStart();
  const [line = ''] = start.split('\n', 1);
  const [, published, author] = dateLine.exec(line.trim()) ?? [];
  if (published === undefined) return { header: { author: null, published: null }, body: text };
  const isDay = parseEdtf(published) !== null;
  return {
    header: { author: factOf(author), published: isDay ? published : null },
    body: start.slice(line.length),
  };
}

function paragraphsOf(body: string): string[] {
  const blocks = blocksOf(body.split('\n'));
  const [only] = blocks;
  const paragraphs = only && blocks.length === 1 ? linesApart(only) : blocks.flatMap(blockParts);
  return paragraphs.map(oneLine).filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph));
}

/** Lines that stand together, between blank ones. */
function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [[]];
  for (const line of lines)
    if (/\S/.test(line)) blocks.at(-1)?.push(line);
    else if (blocks.at(-1)?.length !== 0) blocks.push([]);
  return blocks.filter(({ length }) => length > 0);
}

/** A block between blank lines is one paragraph, unless each of its lines is plainly one. */
function blockParts(lines: readonly string[]): string[] {
  const areParagraphs = lines.every(isSentenceEnd) && lines.some(({ length }) => length > longLine);
  return areParagraphs ? [...lines] : [joinedLines(lines)];
}

/** Without blank lines each line is a paragraph; where lines were broken to fit, those up to a short one that ends. */
function linesApart(lines: readonly string[]): string[] {
  const widest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const open = lines.slice(0, -1).filter((line) => !isSentenceEnd(line)).length;
  const isBroken = widest <= longLine && open * 2 > lines.length - 1;
  if (!isBroken) return [...lines];
  const parts: string[][] = [[]];
  for (const line of lines) {
    parts.at(-1)?.push(line);
    if (isSentenceEnd(line) && line.length < widest * 0.8) parts.push([]);
  }
  return parts.filter(({ length }) => length > 0).map(joinedLines);
}

/** A line that ends in a hyphen goes on in the next. */
function joinedLines(lines: readonly string[]): string {
  return lines.map((line) => (/\p{L}-\s*$/u.test(line) ? line.trimEnd() : `${line} `)).join('');
}

function isSentenceEnd(line: string): boolean {
  return sentenceEnd.test(line.trimEnd());
}

/** The headline and the byline of a report that has them before at least two paragraphs of sentences. */
function headOf(paragraphs: readonly string[]): Head & { rest: readonly string[] } {
  const [first = '', second = ''] = paragraphs;
  const author = byLine.exec(second)?.[1]?.trim() ?? null;
  const rest = paragraphs.slice(author === null ? 1 : 2);
  const areSentences =
    rest.length >= 2 && rest.every((one) => one.length > first.length || isSentenceEnd(one));
  if (!areSentences || !isHeadline(first)) return { ...noHead, rest: paragraphs };
  return { title: first, author, rest };
}

/** A few words without a full stop, that begin like a sentence and have no dateline in them. */
function isHeadline(line: string): boolean {
  const words = line.split(' ').length;
  return (
    words >= 3 &&
    words <= 16 &&
    line.length <= 120 &&
    /^["“‘'[]?[\p{Lu}\p{Lo}\p{N}]/u.test(line) &&
    !noHeadlineEnd.test(line)
  );
}

function isTitle(paragraph: string, title: string | null): boolean {
  return title !== null && paragraph.toLowerCase() === title.toLowerCase();
}
