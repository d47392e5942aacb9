import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Drawing, draw, moved, words } from '#export/drawing/Drawing.ts';
import { type ComposedPicture, composePicture } from '#export/frame/composePicture.ts';
import { readPaint } from '#export/Paint.ts';
import { pdfFile } from '#export/pdf/pdfFile.ts';
import { presets } from '#export/presets.ts';
import { timelinePicture } from '#views/timeline/picture/timelinePicture.ts';
import { frequencyPicture } from '#views/topics/frequency/picture/frequencyPicture.ts';
import { measureWithFonts, pictureContext } from '../fixtures/pictureContext.ts';
import { pictureFonts } from '../fixtures/pictureFonts.ts';
import { readPdf } from '../fixtures/readPdf.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const address = 'https://intranet.example/readout/?place=goa&q=a<b';
const info = {
  title: 'Topics & <places>',
  subject: '24 of 69 contacts · in person',
  keywords: [address, 'data version 2026.11'],
  creator: 'Readout',
  language: 'hi',
};
const black = '#000000';
const white = '#ffffff';
const red = '#ff0000';
const blue = '#0000ff';

/** A white sheet of 200 by 200 with these on it. */
function sheet(...elements: readonly Drawing[]): ComposedPicture {
  return {
    width: 200,
    height: 200,
    title: 'Sheet',
    words: { sentence: '', source: '', address, version: '2026.11', productName: 'Readout', language: 'en' },
    elements: [draw('rect', { width: 200, height: 200, fill: white }), ...elements],
  };
}

const box = (x: number, y: number, size: number, fill: string, further = {}) =>
  draw('rect', { x, y, width: size, height: size, fill, ...further });

/** Opened once: they stay open. */
const fonts = pictureFonts('aяक');

async function drawn(...elements: readonly Drawing[]) {
  const { content } = await pdfFile([sheet(...elements)], fonts, info);
  return readPdf(content);
}

/** The words of a drawing, one string a text element. */
function textsOf({ tag, children }: Drawing): string[] {
  if (tag === 'text') return [children.join('')];
  return children.flatMap((child) => (typeof child === 'string' ? [] : textsOf(child)));
}

describe('words of a PDF', () => {
  const dataset = shippedDataset();
  const measure = measureWithFonts();
  const paint = readPaint(readFileSync('src/ui/tokens.css', 'utf8'), false);
  const [preset = presets[0]] = presets;

  test.each(['en', 'hi', 'ru'] as const)(
    'pdftotext gives back every word of pictures: %s',
    async (language) => {
      const context = pictureContext(dataset, '', language);
      for (const make of [timelinePicture, frequencyPicture]) {
        const frame = { ...sheet().words, language, source: 'Source: 345 documents' };
        const look = {
          preset: preset as NonNullable<typeof preset>,
          ground: 'white',
          isFramed: true,
        } as const;
        const picture = composePicture(await make(context), frame, look, { paint, measure });
        const { content, missing } = await pdfFile([picture], fonts, info);
        const { text } = await readPdf(content);
        const expected = picture.elements.flatMap(textsOf);
        expect(expected.length).toBeGreaterThan(30);
        expect(expected.filter((line) => !text.includes(line.replace(/\s+/g, ' ')))).toEqual([]);
        expect(missing).toBe('');
      }
    },
  );

  test('are in reading order and not doubled by a halo', async () => {
    const line = (text: string, y: number, halo?: string) =>
      words(text, { x: 10, y }, { size: 14, fill: black, ...(halo && { halo }) });
    const { text } = await drawn(
      line('विदेश मंत्री 24 स्थिति, द्विपक्षीय', 30),
      line('Министры: 24 контакта', 60, white),
      line('जन-जन संपर्क, कुछ टूटा (UN)', 90, red),
    );
    expect(text).toBe('विदेश मंत्री 24 स्थिति, द्विपक्षीय Министры: 24 контакта जन-जन संपर्क, कुछ टूटा (UN)');
  });

  test('stand in the file once, whatever surrounds them', async () => {
    const style = { size: 14, fill: black };
    const [plain, framed] = await Promise.all(
      [style, { ...style, halo: red }].map((look) => drawn(words('Goa', { x: 10, y: 90 }, look))),
    );
    const shown = (read: typeof plain) => read?.streams.join('').match(/ TJ$/gm)?.length;
    expect(shown(plain)).toBe(1);
    expect(shown(framed)).toBe(1);
    expect(framed?.page.data.equals(plain?.page.data ?? Buffer.of())).toBe(false);
  });

  test('have their fonts with them, as far as these are used', async () => {
    const style = { size: 14, fill: black };
    const read = await drawn(
      words('Goa', { x: 10, y: 30 }, style),
      words('गोवा', { x: 10, y: 60 }, { ...style, weight: 700 }),
    );
    expect(read.fonts).toHaveLength(2);
    expect(read.fonts.join('\n')).toMatch(
      /NotoSans-Regular .* yes yes yes .*\n.*NotoSans-Bold .* yes yes yes /,
    );
  });

  test('that no font has are drawn as a box, read by their name, and reported', async () => {
    const text = words('A日本B', { x: 10, y: 100 }, { size: 40, fill: black });
    const { content, missing } = await pdfFile([sheet(text)], pictureFonts('A'), info);
    const read = await readPdf(content);
    expect(missing).toBe('日本');
    expect(read.text).toBe('A日本B');
    // A box reaches from the baseline to the height of capitals, 0.094 to 0.505 of the size from where it begins.
    const start = 10 + 40 * 0.639;
    expect(read.colourAt(start + 40 * 0.12, 100 - 40 * 0.36)).not.toBe(white);
    expect(read.colourAt(start + 40 * 0.3, 100 - 40 * 0.36)).toBe(white);
  });

  test('may have spaces of other widths between', async () => {
    const text = words('10\u202f000\u2003km\u00a0x', { x: 10, y: 100 }, { size: 16, fill: black });
    const { content, missing } = await pdfFile([sheet(text)], fonts, info);
    expect(missing).toBe('');
    expect((await readPdf(content)).text).toBe('10 000 km x');
  });

  test('are placed by their anchor and set apart by letter-spacing', async () => {
    const text = (attributes: object, content: string) =>
      draw('text', { 'font-size': 50, fill: black, ...attributes }, content);
    const at = async (attributes: object, content: string) => {
      const { page } = await drawn(text(attributes, content));
      const columns = Array.from({ length: 200 }, (_, x) => x).filter((x) =>
        Array.from({ length: 200 }, (_, y) => (page.data[(y * 200 + x) * 4] ?? 255) < 128).some(Boolean),
      );
      return { left: Math.min(...columns), right: Math.max(...columns) };
    };
    const start = await at({ x: 100, y: 100 }, 'II');
    const middle = await at({ x: 100, y: 100, 'text-anchor': 'middle' }, 'II');
    const end = await at({ x: 100, y: 100, 'text-anchor': 'end' }, 'II');
    const apart = await at({ x: 100, y: 100, 'letter-spacing': 20 }, 'II');
    expect(Math.abs(100 - start.left - (end.right - 100))).toBeLessThanOrEqual(1);
    expect(Math.abs(100 - middle.left - (middle.right - 100))).toBeLessThanOrEqual(1);
    expect(apart.right - start.right).toBe(20);
  });
});

describe('Devanagari in a PDF', () => {
  /** The ink of a word, column by column and row by row, from its origin at 40, 120. */
  async function inkOf(text: string) {
    const { page } = await drawn(words(text, { x: 40, y: 120 }, { size: 80, fill: black }));
    return (x: number, y: number) => (page.data[((120 + y) * 200 + 40 + x) * 4] ?? 255) < 128;
  }
  const everywhere = Array.from(
    { length: 100 * 100 },
    (_, index) => [index % 100, Math.floor(index / 100) - 80] as const,
  );

  test('the sign for i stands before the letter that it follows', async () => {
    const [letter, both] = [await inkOf('क'), await inkOf('कि')];
    // The sign is 259 thousandths of the size wide; the letter is drawn after it as it is alone.
    const moved = everywhere.filter(
      ([x, y]) => y > -40 && letter(x, y) && !both(x + 21, y) && !both(x + 20, y),
    );
    expect(everywhere.filter(([x, y]) => letter(x, y)).length).toBeGreaterThan(500);
    expect(moved.length).toBeLessThan(10);
  });

  test('an r before a letter is a hook above it', async () => {
    const [letter, both] = [await inkOf('क'), await inkOf('र्क')];
    const changed = everywhere.filter(([x, y]) => letter(x, y) !== both(x, y));
    expect(changed.length).toBeGreaterThan(50);
    // The line that letters hang from is 0.62 of the size above the baseline.
    expect(changed.every(([, y]) => y < -80 * 0.58)).toBe(true);
  });

  test('letters without a vowel between join into one', async () => {
    const [joined, apart] = [await inkOf('द्ध'), await inkOf('दध')];
    const width = (ink: typeof joined) =>
      Math.max(...everywhere.filter(([x, y]) => ink(x, y)).map(([x]) => x));
    expect(width(joined)).toBeLessThan(width(apart) * 0.8);
  });
});

describe('elements of a PDF', () => {
  test('groups move and scale', async () => {
    const { colourAt } = await drawn(
      draw('g', { transform: 'translate(20 10) scale(2)' }, moved({ x: 5, y: 5 }, [box(0, 0, 10, red)])),
    );
    expect([colourAt(31, 21), colourAt(49, 39)]).toEqual([red, red]);
    expect([colourAt(29, 30), colourAt(51, 30), colourAt(40, 19), colourAt(40, 41)]).toEqual(
      Array(4).fill(white),
    );
  });

  test('shapes are filled and stroked by what they stand in', async () => {
    const { colourAt } = await drawn(
      draw(
        'g',
        { fill: 'none', stroke: blue, 'stroke-width': 4 },
        draw('circle', { cx: 50, cy: 50, r: 30 }),
        draw('line', { x1: 100, y1: 50, x2: 180, y2: 50 }),
        box(20, 120, 40, red, { rx: 20, stroke: 'none' }),
        draw('path', {
          d: 'M100 120h60v60h-60zM120 140h20v20h-20z',
          fill: red,
          'fill-rule': 'evenodd',
          stroke: 'none',
        }),
      ),
    );
    expect([colourAt(80, 50), colourAt(50, 80), colourAt(140, 50)]).toEqual([blue, blue, blue]);
    expect(colourAt(50, 50)).toBe(white);
    expect([colourAt(40, 140), colourAt(22, 122), colourAt(110, 130), colourAt(130, 150)]).toEqual([
      red,
      white,
      red,
      white,
    ]);
  });

  test('paths have smooth, quadratic and elliptic curves', async () => {
    const { colourAt } = await drawn(
      // Its top is half as high as its handle: 20, 60.
      draw('path', { d: 'M10 100q40 -80 80 0z', fill: red }),
      // A half circle about 140, 100, its flags without anything between.
      draw('path', { d: 'M100 100a40 40 0 0180 0z', fill: blue }),
      // The larger part of a circle about 150, 30, against the clock from its top to its right.
      draw('path', { d: 'M150 10A20 20 0 1 0 170 30', fill: red }),
      // The same about 30, 30, with the clock from its top to its left.
      draw('path', { d: 'M30 10A20 20 0 1 1 10 30', fill: red }),
      // A wave: up, and, mirrored, down.
      draw('path', { d: 'M10 150Q30 110 50 150T90 150', fill: red }),
      draw('path', { d: 'M110 150c10-30 30-30 40 0s30 30 40 0', fill: blue }),
    );
    expect([colourAt(50, 63), colourAt(50, 57)]).toEqual([red, white]);
    expect([colourAt(140, 63), colourAt(140, 57), colourAt(110, 95), colourAt(104, 75)]).toEqual([
      blue,
      white,
      blue,
      white,
    ]);
    expect([colourAt(40, 40), colourAt(18, 18)]).toEqual([red, white]);
    expect([colourAt(140, 40), colourAt(162, 18), colourAt(175, 5)]).toEqual([red, white, white]);
    expect([colourAt(30, 135), colourAt(70, 165), colourAt(30, 165)]).toEqual([red, red, white]);
    expect([colourAt(130, 135), colourAt(170, 165), colourAt(170, 135)]).toEqual([blue, blue, white]);
  });

  test('lines are dashed', async () => {
    const { colourAt } = await drawn(
      draw('line', {
        x1: 0,
        y1: 50,
        x2: 200,
        y2: 50,
        stroke: red,
        'stroke-width': 6,
        'stroke-dasharray': '20 10',
      }),
    );
    expect([colourAt(10, 50), colourAt(25, 50), colourAt(40, 50)]).toEqual([red, white, red]);
  });

  test('areas are cut by rectangles and paths', async () => {
    const { colourAt } = await drawn(
      draw(
        'defs',
        {},
        draw(
          'clipPath',
          { id: 'cut' },
          draw('rect', { width: 20, height: 90 }),
          draw('path', { d: 'M60 0h20v90h-20z' }),
        ),
      ),
      draw('g', { 'clip-path': 'url(#cut)', transform: 'translate(10 10)' }, box(0, 0, 100, red)),
      box(110, 110, 20, blue),
    );
    expect([colourAt(20, 50), colourAt(50, 50), colourAt(80, 50), colourAt(20, 105)]).toEqual([
      red,
      white,
      red,
      white,
    ]);
    expect(colourAt(120, 120)).toBe(blue);
  });

  test('areas fade, by their own box or by the picture', async () => {
    const stops = [
      draw('stop', { offset: 0.25, 'stop-color': red }),
      draw('stop', { offset: '75%', 'stop-color': blue }),
    ];
    const { colourAt } = await drawn(
      draw(
        'defs',
        {},
        draw('linearGradient', { id: 'own' }, ...stops),
        draw(
          'linearGradient',
          { id: 'all', gradientUnits: 'userSpaceOnUse', y1: 100, y2: 200, x2: 0 },
          ...stops,
        ),
      ),
      moved({ x: 100, y: 0 }, [box(0, 0, 80, 'url(#own)')]),
      box(20, 100, 100, 'url(#all)'),
    );
    expect([colourAt(110, 40), colourAt(170, 40), colourAt(60, 110), colourAt(60, 190)]).toEqual([
      red,
      blue,
      red,
      blue,
    ]);
    const [between = ''] = [colourAt(140, 40), colourAt(60, 150)];
    expect(between).toMatch(/^#[78].00[78].$/);
  });

  test('a group lets through as one, a mark by itself', async () => {
    const { colourAt } = await drawn(
      draw('g', { opacity: 0.5 }, box(10, 10, 40, black), box(30, 10, 40, black)),
      box(110, 10, 40, black, { opacity: 0.5 }),
      box(130, 10, 40, black, { 'fill-opacity': 0.5 }),
    );
    expect(colourAt(20, 30)).toMatch(/^#(7f|80){3}$/);
    expect(colourAt(40, 30)).toBe(colourAt(20, 30));
    expect(colourAt(120, 30)).toBe(colourAt(20, 30));
    expect(colourAt(140, 30)).toMatch(/^#(3f|40){3}$/);
  });

  test('links lead to the web and nowhere else', async () => {
    const link = (href: string) =>
      draw('g', { transform: 'translate(20 0) scale(2)' }, draw('a', { href }, box(10, 20, 30, red)));
    const { source } = await drawn(link(address), link('javascript:alert(1)'), link('data:text/html,x'));
    expect(source.match(/\/URI \(.*\)/g)).toEqual([`/URI (${address})`]);
    // In points, from below: 40 to 100 pixels from the left, 40 to 100 from the top of 200.
    expect(source).toContain('/Rect [30 75 75 120]');
  });
});

describe('a PDF as a file', () => {
  test('has a page a picture, of its size', async () => {
    const wide = { ...sheet(), width: 1600, height: 900 };
    const { content } = await pdfFile([wide, sheet()], fonts, info);
    const { info: found, source } = await readPdf(content);
    expect(content.type).toBe('application/pdf');
    expect(found.get('Pages')).toBe('2');
    expect(found.get('Page size')).toBe('1200 x 675 pts');
    expect(source.match(/\/MediaBox \[.*?\]/g)).toEqual([
      '/MediaBox [0 0 1200 675]',
      '/MediaBox [0 0 150 150]',
    ]);
  });

  test('says what it shows, in two ways', async () => {
    const { info: found, metadata, source } = await drawn();
    expect(found.get('Title')).toBe(info.title);
    expect(found.get('Subject')).toBe(info.subject);
    expect(found.get('Keywords')).toBe(info.keywords.join(', '));
    expect(found.get('Creator')).toBe('Readout');
    expect(source).toContain('/Lang (hi)');
    expect(metadata).toContain('<rdf:li xml:lang="x-default">Topics &amp; &lt;places&gt;</rdf:li>');
    expect(metadata).toContain(
      '<dc:relation><rdf:Bag><rdf:li>https://intranet.example/readout/?place=goa&amp;q=a&lt;b',
    );
    expect(metadata).toContain('data version 2026.11');
  });

  test('is not made further when it is cancelled, before or meanwhile', async () => {
    const reason = new Error('enough');
    let begun = 0;
    const pictures = Array.from({ length: 500 }, () => ({
      ...sheet(),
      get elements() {
        begun += 1;
        return sheet().elements;
      },
    }));
    await expect(pdfFile(pictures, fonts, info, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(begun).toBe(0);
    const controller = new AbortController();
    const made = pdfFile(pictures, fonts, info, controller.signal);
    setTimeout(() => controller.abort(reason));
    await expect(made).rejects.toBe(reason);
    expect(begun).toBeLessThan(500);
  });

  test('is made of odd drawings too', async () => {
    const { colourAt, text } = await drawn(
      draw('path', { d: '' }),
      draw('path', { d: 'L10 10' }),
      draw('path', { d: 'M0 0A0 0 0 0 1 0 0z', stroke: red }),
      draw('rect', { width: 0, height: 10, fill: red }),
      draw('circle', { cx: 'x', cy: 5, r: -1 }),
      draw('line', { stroke: red, 'stroke-dasharray': '0 0' }),
      words('', { x: 0, y: 0 }, { size: 10, fill: red }),
      words('\n  one\t two ', { x: 10, y: 20 }, { size: 10, fill: black }),
      box(100, 100, 10, 'url(#nowhere)'),
      draw('g', { 'clip-path': 'url(#nowhere)' }, box(50, 50, 10, red)),
    );
    expect(text).toBe('one two');
    expect(colourAt(55, 55)).toBe(red);
  });
});
