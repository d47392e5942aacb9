// @vitest-environment jsdom
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { writeChunks } from '#export/png/pngChunks.ts';
import { withMetadata } from '#export/png/withMetadata.ts';
import { type ReadPicture, readPicture } from '#export/reading/readPicture.ts';
import { svgFile } from '#export/svg/svgFile.ts';
import { composedPicture, sampleWords } from '../fixtures/samplePicture.ts';

const fileOf = (bytes: Uint8Array, size = bytes.length) => ({
  size,
  arrayBuffer: async () => new Uint8Array(bytes).buffer,
});
const read = (content: Uint8Array | string) =>
  readPicture(fileOf(typeof content === 'string' ? new TextEncoder().encode(content) : content));

const bare = new Uint8Array(PNG.sync.write(new PNG({ width: 3, height: 2 })));
const png = withMetadata(bare, composedPicture(), 2) as Uint8Array<ArrayBuffer>;
const svg = svgFile(composedPicture(), []);
const svgBytes = new TextEncoder().encode(svg);
const view: ReadPicture = {
  status: 'read',
  address: sampleWords.address,
  query: 'view=topics&place=goa&q=a%22b',
  version: sampleWords.version,
};
const unread = (reason: string) => ({ status: 'unread', reason });

/** A PNG with one chunk of this type and content. */
function pngWith(type: string, ...parts: (string | Uint8Array)[]): Uint8Array {
  const data = new Uint8Array(
    parts.flatMap((part) => [...(typeof part === 'string' ? new TextEncoder().encode(part) : part)]),
  );
  return writeChunks([
    { type: 'IHDR', data: new Uint8Array(13) },
    { type, data },
    { type: 'IEND', data: new Uint8Array() },
  ]);
}
const viewChunk = (address: unknown, version: unknown = '1') =>
  pngWith('iTXt', 'Readout view\0\0\0\0\0', JSON.stringify({ address, version }));

describe('a picture of ours', () => {
  test('says which view it shows', async () => {
    expect(await read(png)).toEqual(view);
    expect(await read(svg)).toEqual(view);
    expect(await read(`\uFEFF\n${svg}`)).toEqual(view);
  });

  test('says so whatever the address and the version are', async () => {
    const query = fc.webUrl({ withQueryParameters: true, withFragments: true });
    await fc.assert(
      fc.asyncProperty(query, fc.string({ minLength: 1, maxLength: 50 }), async (address, text) => {
        const version = text.replaceAll(/[^\x21-\x7e]/g, 'x');
        const picture = composedPicture({ address, version });
        const { search } = new URL(address);
        const expected = { status: 'read', query: search.slice(1), version };
        expect(await read(withMetadata(bare, picture, 1) as Uint8Array)).toMatchObject(expected);
        expect(await read(svgFile(picture, []))).toMatchObject(expected);
      }),
      { numRuns: 25 },
    );
  });

  test('is read when a program has packed its words, or moved its namespaces', async () => {
    const packed = deflateSync(
      JSON.stringify({ address: sampleWords.address, version: sampleWords.version }),
    );
    expect(await read(pngWith('iTXt', 'Readout view\0\x01\0en\0\0', packed))).toEqual(view);
    const declarations = svg.match(/ xmlns:(?:rdf|dc|dcterms)="[^"]+"/g) ?? [];
    expect(declarations).toHaveLength(3);
    const moved = declarations
      .reduce((text, declaration) => text.replace(declaration, ''), svg)
      .replace('<svg', `<svg${declarations.join('')}`);
    expect(await read(moved)).toEqual(view);
  });
});

describe('another file gets a reason', () => {
  test.each([
    ['nothing', '', 'otherKind'],
    ['a PDF', '%PDF-1.7\n', 'otherKind'],
    ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'otherKind'],
    ['a page', '<!doctype html><title>x</title>', 'otherKind'],
    ['a PNG of others', bare, 'withoutView'],
    [
      'an SVG of others',
      '<svg xmlns="http://www.w3.org/2000/svg"><metadata>ann</metadata></svg>',
      'withoutView',
    ],
    ['an SVG without metadata', '<svg xmlns="http://www.w3.org/2000/svg"/><!-- --></svg>', 'withoutView'],
    ['an SVG that is cut off', svg.slice(0, -20), 'broken'],
    ['a PNG that is cut off', png.subarray(0, -20), 'broken'],
    [
      'bytes that are no UTF-8',
      new Uint8Array([...svgBytes.subarray(0, 90), 0xff, ...svgBytes.subarray(90)]),
      'broken',
    ],
    ['a script for an address', viewChunk('javascript:alert(1)'), 'unusableView'],
    ['data for an address', viewChunk('data:text/html,x'), 'unusableView'],
    ['a file for an address', viewChunk('file:///etc/passwd?place=goa'), 'unusableView'],
    ['a number for an address', viewChunk(12), 'unusableView'],
    ['no version', viewChunk('https://x.example/', null), 'unusableView'],
    ['an address without end', viewChunk(`https://x.example/?q=${'a'.repeat(40_000)}`), 'unusableView'],
    ['what is no JSON', pngWith('iTXt', 'Readout view\0\0\0\0\0', '{"address":'), 'unusableView'],
    ['JSON that is null', pngWith('iTXt', 'Readout view\0\0\0\0\0', 'null'), 'unusableView'],
    [
      'words that unfold without end',
      pngWith('iTXt', 'Readout view\0\x01\0\0\0', deflateSync(Buffer.alloc(9_000_000))),
      'withoutView',
    ],
    ['words that do not unfold', pngWith('iTXt', 'Readout view\0\x01\0\0\0', 'no zlib'), 'withoutView'],
    ['an unknown packing', pngWith('iTXt', 'Readout view\0\x01\x07\0\0', 'x'), 'withoutView'],
    ['a chunk without its parts', pngWith('iTXt', 'Readout view\0'), 'withoutView'],
  ])('%s', async (_, content, reason) => {
    expect(await read(content)).toEqual(unread(reason));
  });

  test('a chunk whose length or check sum lies', async () => {
    for (const [at, value] of [
      [8, 0xff],
      [33, 0x7f],
      [50, 0x20],
    ] as const) {
      const lying = new Uint8Array(png);
      lying[at] = value;
      const found = await read(lying);
      expect(found.status === 'unread' || found.query === 'view=topics&place=goa&q=a%22b').toBe(true);
    }
    const chunk = png.findIndex(
      (_, at) => Buffer.from(png).toString('latin1', at, at + 12) === 'Readout view',
    );
    const changed = new Uint8Array(png);
    changed[chunk + 30] = 0x41;
    expect(await read(changed)).toEqual(unread('broken'));
  });

  test('a file larger than any picture is not even read', async () => {
    const huge = { size: 10 ** 9, arrayBuffer: () => Promise.reject(new Error('read')) };
    expect(await readPicture(huge)).toEqual(unread('tooLarge'));
    expect(await readPicture({ ...huge, size: 5 })).toEqual(unread('broken'));
  });

  test('entities that unfold into one another are not looked at', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${svg
      .slice(svg.indexOf('<svg'))
      .replace(sampleWords.address.replaceAll('&', '&amp;').replaceAll('"', '&quot;'), '&b;')}`;
    expect(await read(bomb)).toEqual(unread('broken'));
    const within = svg.replace('<metadata>', '<metadata><!DOCTYPE x>');
    expect(await read(within)).toEqual(unread('unusableView'));
    expect(await read(svg.replace('<metadata>', `<metadata>${'<x>'.repeat(100_000)}`))).toEqual(
      unread('unusableView'),
    );
  });

  test('any bytes at all, and a true file cut off or changed anywhere', async () => {
    const anyBytes = fc.uint8Array({ maxLength: 400 });
    const truncated = fc
      .constantFrom(png, svgBytes)
      .chain((bytes) => fc.nat(bytes.length - 3).map((length) => bytes.subarray(0, length)));
    const withStart = anyBytes.map((bytes) => new Uint8Array([...png.subarray(0, 8), ...bytes]));
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyBytes, truncated, withStart), async (bytes) => {
        expect(await read(bytes)).toMatchObject({ status: 'unread' });
      }),
      { numRuns: 500 },
    );
    const changed = fc
      .tuple(fc.constantFrom(png, svgBytes), fc.nat(), fc.integer({ min: 0, max: 255 }))
      .map(([bytes, at, value]) => bytes.map((byte, index) => (index === at % bytes.length ? value : byte)));
    await fc.assert(
      fc.asyncProperty(changed, async (bytes) => {
        const found = await read(bytes);
        if (found.status === 'read') expect(found.address).toMatch(/^https?:/);
      }),
      { numRuns: 500 },
    );
  });
});
