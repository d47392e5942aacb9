/** `npm run ingest:eval [-- FOLDER…]`: how far drafts agree with what coders expect of the test reports. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractDraft } from '#ingest/extractDraft.ts';
import { readReport } from '#ingest/readReport.ts';
import { vocabularyOf } from '#ingest/vocabularyOf.ts';
import { datasetOf } from '#model/check/datasetOf.ts';
import { outermost } from '#model/outermost.ts';
import {
  addScores,
  type ExpectedContact,
  noScore,
  rates,
  type Score,
  scoreDraft,
  type Tally,
} from './ingest/scoreDrafts.ts';
import { readDataFolder } from './readDataFolder.ts';

const folders =
  process.argv.length > 2
    ? process.argv.slice(2)
    : ['tuning', 'keptAside'].map((name) => `tests/fixtures/reports/${name}`);
const { packageContent, files } = readDataFolder('public/data');
const dataset = datasetOf(packageContent, files);
if (!dataset) throw new Error('public/data cannot be read: see npm run data:check');
const vocabulary = vocabularyOf(dataset);

for (const folder of folders) {
  console.log(`\n${folder}\n${heading()}`);
  let total = noScore;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const score = scoreOf(join(folder, file));
    total = addScores(total, score);
    console.log(line(file.replace(/\.txt$/, ''), score));
  }
  console.log(line('total', total));
}

function scoreOf(path: string): Score {
  const draft = extractDraft(readReport(readFileSync(path, 'utf8')), vocabulary);
  const expected = JSON.parse(readFileSync(path.replace(/\.txt$/, '.expected.json'), 'utf8')) as {
    contacts: ExpectedContact[];
  };
  return scoreDraft(draft, expected.contacts, placeOf);
}

function placeOf(venue: string): string {
  return outermost(venue, (id) => dataset?.venues.get(id)?.partOf) ?? venue;
}

function heading(): string {
  const columns = ['precision', 'recall', 'F1'].map((name) => name.padStart(9)).join('');
  return `${'report'.padEnd(44)}${'contacts'.padStart(9)}${columns}${'topics'.padStart(9)}${columns}${'certainty'.padStart(11)}`;
}

function line(name: string, { contacts, topics, sure }: Score): string {
  const certainty = topics.right === 0 ? '–' : (sure / topics.right).toFixed(2);
  return `${name.padEnd(44)}${cells(contacts)}${cells(topics)}${certainty.padStart(11)}`;
}

function cells(tally: Tally): string {
  const { precision, recall, f1 } = rates(tally);
  const expected = String(tally.right + tally.missed);
  return [expected, ...[precision, recall, f1].map((rate) => rate.toFixed(3))]
    .map((cell) => cell.padStart(9))
    .join('');
}
