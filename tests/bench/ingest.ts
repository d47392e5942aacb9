import { cpus } from 'node:os';
import fc from 'fast-check';
import { extractDraft } from '#ingest/extractDraft.ts';
import { readReport } from '#ingest/readReport.ts';
import { mutatedReport } from '../unit/ingest/mutatedReport.ts';
import { shippedVocabulary } from '../unit/ingest/shippedVocabulary.ts';

/**
 * `npm run bench:ingest [-- COUNT]`: reads so many reports with stretches taken out and foreign ones put in, and says how long
 * each took beside the 200 ms that it may take. It stops where one cannot be read, and passes no judgement on time.
 */
const target = 200;
const count = Number(process.argv[2] ?? 10_000);
const batch = 200;
/** Reports after which the patterns are compiled; of these the first alone is told. */
const warmUps = 21;

const times: { readonly time: number; readonly letters: number }[] = [];

function read(seed: number, numRuns: number): void {
  for (const text of fc.sample(mutatedReport, { seed, numRuns })) {
    const start = performance.now();
    extractDraft(readReport(text), shippedVocabulary);
    times.push({ time: performance.now() - start, letters: text.length });
  }
}

read(0, warmUps);
const [first] = times.splice(0);
for (let seed = 1; times.length < count; seed++) read(seed, Math.min(batch, count - times.length));

times.sort((a, b) => a.time - b.time);
const at = (share: number) => times[Math.ceil(share * times.length) - 1]?.time.toFixed(0);
const slow = times.filter(({ time }) => time > target);
console.log(`${count} mutated reports, ${cpus().length} processors; milliseconds`);
console.log(
  `the first, which compiles the patterns, ${first?.time.toFixed(0)}; then ${warmUps - 1} more that are not counted`,
);
console.log(`middle ${at(0.5)}, 99 of 100 within ${at(0.99)}, longest ${at(1)}`);
console.log(`over ${target}: ${slow.length}`);
for (const { time, letters } of slow.slice(-5)) console.log(`  ${time.toFixed(0)} for ${letters} letters`);
