import { describe, expect, test } from 'vitest';
import { IngestError } from '#ingest/IngestError.ts';
import { largestSource, readSource } from '#ingest/readSource.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));
const latin = (text: string) => bytes(text, 'latin1');

function failure(source: Uint8Array): string {
  try {
    readSource(source);
  } catch (error) {
    if (error instanceof IngestError) return [error.code, error.detail].filter(Boolean).join(' ');
    throw error;
  }
  return 'none';
}

describe('text is read', () => {
  test.each([
    ['in UTF-8', bytes('Été, встреча.')],
    ['in UTF-8 with its mark', bytes('\uFEFFÉté, встреча.')],
    ['in UTF-16 with its mark', bytes('\uFEFFÉté, встреча.', 'utf16le')],
    [
      'in UTF-16 the other way round',
      bytes('\uFEFFÉté, встреча.', 'utf16le').map((_, i, all) => all[i ^ 1] ?? 0),
    ],
  ])('%s', (_, source) => {
    expect(readSource(source)).toEqual({ text: 'Été, встреча.', isPage: false });
  });

  test('up to its limit', () => {
    expect(readSource(new Uint8Array(largestSource).fill(97)).text).toHaveLength(largestSource);
  });
});

describe('a page is read', () => {
  test.each([
    '<!DOCTYPE html><p>x</p>',
    '\uFEFF\n<!-- saved -->\n<HTML lang="en">',
    '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">',
    '<head><title>x</title>',
  ])('as such: %j', (text) => {
    expect(readSource(bytes(text)).isPage).toBe(true);
  });

  test.each(['They met. <html>', '<p>Hello</p>', '<htmlish>', 'date 2020-01-01', '<!-- <html> -->'])(
    'not as such: %j',
    (text) => {
      expect(readSource(bytes(text)).isPage).toBe(false);
    },
  );

  // Windows-1251 of the word “Гоа”.
  const word = Buffer.from([0xc3, 0xee, 0xe0]);
  const page = (head: string) =>
    new Uint8Array(Buffer.concat([Buffer.from(`<html><head>${head}</head>`), word]));

  test.each([
    '<meta charset="windows-1251">',
    "<META http-equiv='content-type' content='text/html; charset=windows-1251'>",
  ])('in the encoding that it declares: %s', (head) => {
    expect(readSource(page(head)).text).toMatch(/Гоа$/);
  });

  test('in UTF-8 where it is that, though it declares another', () => {
    expect(readSource(bytes('<html><meta charset="windows-1251">Гоа')).text).toMatch(/Гоа$/);
  });

  test('not in one that it does not declare, or that nobody knows', () => {
    expect(failure(page(''))).toBe('encoding utf-8');
    expect(failure(page('<meta charset="martian">'))).toBe('encoding martian');
  });
});

describe('what is no report fails with its reason', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', bytes(' \n\t\uFEFF'), 'empty'],
    ['too much', new Uint8Array(largestSource + 1).fill(97), 'tooLarge 5000001'],
    ['NULs', new Uint8Array(100), 'binary'],
    ['a program', latin(`\x7fELF\x02\x01\x01${'\0'.repeat(9)}\x03\xfe`), 'binary'],
    ['control characters', bytes('\x01\x02\x03 a'), 'binary'],
    ['UTF-16 without its mark', bytes('They met.', 'utf16le'), 'binary'],
    ['text in another encoding', latin('Ils se sont rencontrés à Goa.'), 'encoding utf-8'],
    ['half of UTF-16', new Uint8Array([0xff, 0xfe, 0x41]), 'encoding utf-16le'],
    ['a PDF', latin('%PDF-1.7\n%âãÏÓ'), 'format PDF'],
    ['a Word file', latin('PK\x03\x04\x14\0'), 'format ZIP, DOCX, ODT'],
    ['an old Word file', latin('\xd0\xcf\x11\xe0\xa1'), 'format DOC'],
    ['rich text', latin('{\\rtf1\\ansi They met.}'), 'format RTF'],
    ['a web archive', latin('From: <Saved by Blink>\nMIME-Version: 1.0'), 'format MHTML'],
    ['a picture', latin('\x89PNG\r\n\x1a\n'), 'format PNG'],
  ])('%s', (_, source, expected) => {
    expect(failure(source)).toBe(expected);
  });
});

test.each(['<!-- -->', '<!--', '<meta ', '\uFEFF '])(
  'a beginning of many %j is seen through at once',
  (part) => {
    const start = performance.now();
    expect(readSource(bytes(`${part.repeat(2000)}x`)).isPage).toBe(false);
    expect(performance.now() - start).toBeLessThan(2000);
  },
);
