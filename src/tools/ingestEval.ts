/** `npm run ingest:eval [-- FOLDER…]`: how far drafts agree with what coders expect of the test reports. */
import { vocabularyOf } from '#ingest/vocabularyOf.ts';
import { datasetOf } from '#model/check/datasetOf.ts';
import { reportScores } from './ingest/reportScores.ts';
import { addScores, noScore, rates, type Score, type Tally } from './ingest/scoreDrafts.ts';
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
  const scores = reportScores(folder, vocabulary);
  for (const { name, score } of scores) console.log(line(name, score));
  console.log(line('total', scores.map(({ score }) => score).reduce(addScores, noScore)));
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
