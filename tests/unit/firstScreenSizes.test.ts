import { describe, expect, test } from 'vitest';
import { firstScreenSizes, sizeTable } from '#tools/firstScreenSizes.ts';

const chunk = (name: string, bytes: number, source = '') => ({ name, bytes, source });
const html = '<script type="module" crossorigin src="./assets/index-1.js"></script>';
const chunks = [
  chunk(
    'index-1.js',
    100,
    'import"./react-1.js";const a=()=>import(`./map-1.js`),b=()=>import("./ru-1.js");export{a,b}',
  ),
  chunk('react-1.js', 50),
  chunk('map-1.js', 20, 'export*from"./leaflet-1.js";import"./react-1.js"'),
  chunk('leaflet-1.js', 10),
  chunk('ru-1.js', 5, 'import"./plural-1.js"'),
  chunk('plural-1.js', 2),
];
const sizes = firstScreenSizes(html, chunks, ['ru-']);
const partOf = (name: string) => sizes.chunks.find((one) => one.name === name)?.part;

describe('the sizes of a build', () => {
  test('count the entry with what it imports outright', () => {
    expect(sizes.initial).toBe(150);
  });

  test('count for the first screen whatever is not named as on demand', () => {
    expect(sizes.firstScreen).toBe(180);
    expect(partOf('leaflet-1.js')).toBe('firstScreen');
  });

  test('leave out what is on demand, with what only that imports', () => {
    expect(['ru-1.js', 'plural-1.js'].map(partOf)).toEqual(['onDemand', 'onDemand']);
  });

  test('do not believe in chunks that are not there', () => {
    expect(() => firstScreenSizes(html, chunks, ['hi-'])).toThrow(/hi-/);
    expect(() => firstScreenSizes('<p>', chunks, [])).toThrow(/no script/);
  });

  test('are shown with every chunk, and what is too large is said', () => {
    const table = sizeTable(sizes, { initial: 149, firstScreen: 180 });
    for (const { name } of chunks) expect(table).toContain(name);
    expect(table.match(/TOO LARGE/g)).toHaveLength(1);
  });
});
