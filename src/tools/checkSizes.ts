/** Holds the JavaScript of the built page to its budget, `dist` as `vite build` leaves it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Chunk, firstScreenSizes, sizeTable } from './firstScreenSizes.ts';
import { onDemandChunks } from './onDemandChunks.ts';

const budget = { initial: 105 * 1024, firstScreen: 290 * 1024 };
/** Of the script that host pages load, as it is, uncompressed. */
const embedScript = { file: 'embed.js', budget: 3 * 1024 };

const chunks: Chunk[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.startsWith('assets') && path.endsWith('.js'))
  .map((path) => {
    const source = readFileSync(join('dist', path));
    return { name: basename(path), source: source.toString(), bytes: gzipSync(source, { level: 9 }).length };
  });
const sizes = firstScreenSizes(readFileSync('dist/index.html', 'utf8'), chunks, onDemandChunks);

console.log(sizeTable(sizes, budget));
const embedBytes = statSync(join('dist', embedScript.file)).size;
console.log(`${embedScript.file}, uncompressed: ${embedBytes} bytes of ${embedScript.budget}`);
process.exitCode =
  sizes.initial > budget.initial || sizes.firstScreen > budget.firstScreen || embedBytes > embedScript.budget
    ? 1
    : 0;
