import { crc32 as otherCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { crc32 } from '#export/png/crc32.ts';
import { readChunks } from '#export/png/pngChunks.ts';
import { withMetadata } from '#export/png/withMetadata.ts';
import { composedPicture, sampleWords } from '../fixtures/samplePicture.ts';
import { walkPng } from '../fixtures/walkPng.ts';

/** A PNG of random colours, as a browser might write it. */
function plainPng(): Uint8Array<ArrayBuffer> {
  const png = new PNG({ width: 7, height: 5 });
  png.data.forEach((_, index) => {
    png.data[index] = (index * 37) % 256;
  });
  return new Uint8Array(PNG.sync.write(png));
}

const picture = composedPicture(
  { sentence: '82 संपर्कों में से 66 · संपन्न', language: 'hi' },
  'Встречи «министров»',
);

test('a PNG has its words and its view in iTXt chunks, in UTF-8, and keeps its pixels', () => {
  const bytes = withMetadata(plainPng(), picture, 1) as Uint8Array;
  const chunks = walkPng(bytes);
  expect(chunks.map(({ type }) => type)).toEqual([
    'IHDR',
    ...chunks.filter(({ type }) => type === 'gAMA').map(({ type }) => type),
    'pHYs',
    'iTXt',
    'iTXt',
    'iTXt',
    'iTXt',
    ...chunks.filter(({ type }) => type === 'IDAT').map(({ type }) => type),
    'IEND',
  ]);
  const texts = Object.fromEntries(chunks.flatMap(({ text }) => (text ? [[text.keyword, text]] : [])));
  expect(texts.Title).toMatchObject({ text: picture.title, language: 'hi' });
  expect(texts.Description?.text).toBe(`${picture.words.sentence}\n${sampleWords.source}`);
  expect(texts.Software?.text).toBe('Readout');
  expect(JSON.parse(texts['Readout view']?.text ?? '')).toEqual({
    address: sampleWords.address,
    version: sampleWords.version,
  });
  expect(PNG.sync.read(Buffer.from(bytes)).data).toEqual(PNG.sync.read(Buffer.from(plainPng())).data);
});

test.each([
  [1, 3780],
  [2, 7559],
  [3, 11339],
])('at %i times its size it is as large on paper: %i pixels to the metre', (scale, density) => {
  const chunks = walkPng(withMetadata(plainPng(), picture, scale) as Uint8Array);
  const size = chunks.find(({ type }) => type === 'pHYs')?.data as Uint8Array;
  const view = new DataView(size.buffer, size.byteOffset);
  expect([view.getUint32(0), view.getUint32(4), view.getUint8(8)]).toEqual([density, density, 1]);
});

test('what the browser wrote besides is not doubled', () => {
  const once = withMetadata(plainPng(), picture, 3) as Uint8Array<ArrayBuffer>;
  const twice = withMetadata(once, picture, 1) as Uint8Array<ArrayBuffer>;
  expect(walkPng(twice).map(({ type }) => type)).toEqual(walkPng(once).map(({ type }) => type));
  expect(readChunks(twice)).not.toBeNull();
});

test('chunks that are cut off anywhere are none, without an exception', () => {
  const whole = plainPng();
  for (let length = 0; length < whole.length; length++)
    expect(readChunks(whole.subarray(0, length))).toBeNull();
  expect(readChunks(whole)).not.toBeNull();
});

test('what is no PNG gets nothing', () => {
  expect(withMetadata(new Uint8Array(), picture, 1)).toBeNull();
  expect(withMetadata(plainPng().subarray(0, 60), picture, 1)).toBeNull();
});

test('check sums are those of others', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => crc32(bytes) === otherCrc32(bytes)));
});
