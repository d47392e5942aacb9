/** Holds the JavaScript of the built page to its budget, `dist` as `vite build` leaves it. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Chunk, firstScreenSizes, sizeTable } from './firstScreenSizes.ts';
import { onDemandChunks } from './onDemandChunks.ts';

const budget = { initial: 105 * 1024, firstScreen: 290 * 1024 };

const chunks: Chunk[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.js'))
  .map((path) => {
    const source = readFileSync(join('dist', path));
    return { name: basename(path), source: source.toString(), bytes: gzipSync(source, { level: 9 }).length };
  });
const sizes = firstScreenSizes(readFileSync('dist/index.html', 'utf8'), chunks, onDemandChunks);

console.log(sizeTable(sizes, budget));
process.exitCode = sizes.initial > budget.initial || sizes.firstScreen > budget.firstScreen ? 1 : 0;
