// @vitest-environment jsdom
import unicode from '@fontsource/noto-sans/unicode.json' with { type: 'json' };
import fc from 'fast-check';
import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { fontSubsets, neededSubsets } from '#export/fonts/fontSubsets.ts';
import { unicodeRange } from '#export/fonts/unicodeRange.ts';
import { usedFonts } from '#export/fonts/usedFonts.ts';
import { svgFile } from '#export/svg/svgFile.ts';
import { toBase64 } from '#export/svg/toBase64.ts';
import { pictureFonts } from '../fixtures/pictureFonts.ts';
import { composedPicture, sampleWords } from '../fixtures/samplePicture.ts';

const dublinCore = 'http://purl.org/dc/elements/1.1/';

function parse(svg: string): Document {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.getElementsByTagName('parsererror')).toHaveLength(0);
  return parsed;
}

function textOf(parsed: Document, namespace: string, name: string): string | null {
  return parsed.getElementsByTagNameNS(namespace, name)[0]?.textContent ?? null;
}

test('an SVG file says what it is, in elements that programs read', () => {
  const parsed = parse(svgFile(composedPicture(), []));
  const root = parsed.documentElement;
  expect(root.getAttribute('viewBox')).toBe('0 0 200 100');
  expect([root.getAttribute('width'), root.getAttribute('height')]).toEqual(['200', '100']);
  expect(root.getAttribute('lang')).toBe('en');
  expect(root.querySelector('title')?.textContent).toBe('A title');
  expect(root.querySelector('desc')?.textContent).toBe(`${sampleWords.sentence}\n${sampleWords.source}`);
  expect(textOf(parsed, dublinCore, 'title')).toBe('A title');
  expect(textOf(parsed, dublinCore, 'source')).toBe(sampleWords.address);
  expect(textOf(parsed, 'http://purl.org/dc/terms/', 'hasVersion')).toBe(sampleWords.version);
  expect(root.querySelector('foreignObject, script, image')).toBeNull();
});

test('words stand in it once, over their halo, and the address is a link for old programs too', () => {
  const parsed = parse(svgFile(composedPicture(), []));
  const texts = [...parsed.querySelectorAll('text')];
  expect(texts.map(({ textContent }) => textContent)).toEqual(['Over the map', 'address']);
  const over = texts[0] as Element;
  expect(over.hasAttribute('stroke') || over.hasAttribute('fill') || over.hasAttribute('paint-order')).toBe(
    false,
  );
  expect(over.parentElement?.getAttribute('fill')).toBe('#16181d');
  const halo = over.parentElement?.previousElementSibling;
  expect(halo?.tagName).toBe('use');
  expect(halo?.getAttribute('xlink:href')).toBe(`#${over.id}`);
  expect([halo?.getAttribute('stroke'), halo?.getAttribute('stroke-width')]).toEqual(['#ffffff', '2.5']);
  const link = parsed.querySelector('a');
  expect([link?.getAttribute('href'), link?.getAttribute('xlink:href')]).toEqual([
    sampleWords.address,
    sampleWords.address,
  ]);
});

test('whatever the words are, it stays well-formed and says them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const parsed = parse(svgFile(composedPicture({ sentence: title }, title), []));
      // What XML cannot hold is left out; it reads a carriage return as the end of a line.
      const shown = [...title]
        .filter((sign) => /[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(sign))
        .filter((sign) => !/[\u007f-\u009f]/.test(sign))
        .join('')
        .replace(/\r\n?/g, '\n');
      expect(parsed.querySelector('title')?.textContent).toBe(shown);
    }),
    { numRuns: 40 },
  );
});

test('only the fonts of the words in it are embedded, whole', () => {
  const hindi = {
    ...composedPicture(),
    elements: [{ tag: 'text', attributes: { 'font-weight': 700 }, children: ['मंत्री 12'] }] as const,
  };
  const fonts = pictureFonts('abc मंत्री Ж');
  const used = usedFonts(hindi.elements, fonts);
  expect(used.map(({ subset, weight }) => `${subset} ${weight}`).sort()).toEqual([
    'devanagari 700',
    'latin 700',
  ]);
  const style = parse(svgFile(hindi, used)).querySelector('style')?.textContent ?? '';
  expect(style.match(/@font-face/g)).toHaveLength(2);
  const [, base64 = ''] =
    /base64,([^)]+)\).*?U\+900/.exec(style.slice(style.lastIndexOf('@font-face'))) ?? [];
  const embedded = create(Buffer.from(base64, 'base64'));
  expect('hasGlyphForCodePoint' in embedded && embedded.hasGlyphForCodePoint(0x92e)).toBe(true);
});

test('the table of signs is that of the package', () => {
  for (const subset of Object.keys(fontSubsets) as (keyof typeof fontSubsets)[]) {
    const ours = unicodeRange(subset)
      .toUpperCase()
      .split(',')
      .map((range) => range.replace(/U\+0*/, ''));
    const theirs = unicode[subset].split(',').map((range) => range.replace(/U\+0*/, '').replace(/-0*/, '-'));
    expect(
      ours.map((range) => range.replace(/-0*/, '-')),
      subset,
    ).toEqual(theirs);
  }
  expect([...neededSubsets('Goa गोवा Гоа Ἀ')].sort()).toEqual(['cyrillic', 'devanagari', 'latin']);
});

test('base64 is what others make of the same bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70_000, size: 'max' }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    }),
    { numRuns: 20 },
  );
});
