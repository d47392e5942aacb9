// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test, vi } from 'vitest';
import { draw } from '#export/drawing/Drawing.ts';
import { readPaint } from '#export/Paint.ts';
import type { Chart, Picture } from '#export/Picture.ts';
import { pptxFile } from '#export/slides/pptxFile.ts';
import type { Slide, SlidesInfo } from '#export/slides/Slide.ts';
import type { Language } from '#i18n/Translator.ts';
import { all, type OpenedPptx, openPptx, targetOf, texts } from '../fixtures/openPptx.ts';
import { measureWithFonts } from '../fixtures/pictureContext.ts';
import { translatorOf } from '../fixtures/translators.ts';

const hostile = '<script>alert("1")</script> & \u0000\u0008\uFFFE]]> $& $1 \uD800 =HYPERLINK("http://x")';
/** The same without what XML does not allow. */
const harmless = '<script>alert("1")</script> & ]]> $& $1 =HYPERLINK("http://x")';
const address = 'https://intranet.example/readout/?place=goa&topic=payments';
const measure = measureWithFonts();

/** Three parts, of 5, 3 and 2 bars. */
const chart: Chart = {
  kind: 'bars',
  isStacked: true,
  categories: ['Trade', 'Payments', hostile, 'Space', 'Nothing', 'Asia', 'Europe', 'Africa', 'UN', 'G20'],
  groups: [
    { name: 'Bilateral', count: 5 },
    { name: 'Regional', count: 3 },
    { name: 'Multilateral', count: 2 },
  ],
  series: [
    { name: 'stated', colour: '#4b5563', values: [9, 8, 7, 6, 0, 5, 4, 3, 2, 1] },
    { name: 'understood', colour: '#4B5563', isHatched: true, values: [1, 0, 3, 0, 0, 2, 0, 0, 5, 1] },
  ],
  unit: 'contacts',
  notes: ['A contact has several topics.'],
};
/** Seven quarters, in two kinds. */
const columns: Chart = {
  kind: 'columns',
  isStacked: true,
  categories: ['Q1 2019', 'Q2 2019', 'Q3 2019', 'Q4 2019', 'Q1 2020', 'Q2 2020', 'Q3 2020'],
  series: [
    { name: 'home', colour: '#E69F00', edge: '#8F6200', values: [1, 0, 2, 0, 1, 3, 0] },
    { name: 'away', colour: '#0072B2', edge: '#00527F', values: [0, 0, 1, 1, 1, 0, 4] },
  ],
  unit: 'contacts',
  notes: [],
};

function pictureOf(
  figures: Chart | null,
  title = 'What was discussed',
  boundaries: string | null = null,
): Picture {
  return {
    title,
    boundaries,
    chart: figures && (() => figures),
    draw: (room) => [draw('rect', { width: room.width, height: 10 })],
  };
}

function slideOf(
  picture: Picture,
  more: Partial<Slide['words']> = {},
  documents: readonly string[] = [],
): Slide {
  const words = {
    sentence: '24 of 69 contacts · in person · topic payments, stated only',
    source: 'Source: 345 documents, list attached. Data version 2026.11.',
    address,
    version: '2026.11',
    productName: 'Readout',
    language: 'en',
    ...more,
  };
  return { picture, words, documents };
}

const png = vi.fn(async () => new Blob([new Uint8Array([137, 80, 78, 71, 1, 2, 3])]));

function infoOf(language: Language = 'en'): SlidesInfo {
  return {
    title: 'Contacts',
    subject: '24 of 69 contacts',
    productName: 'Readout',
    translator: translatorOf(language),
    paint: readPaint(readFileSync('src/ui/tokens.css', 'utf8'), false),
    measure,
    png,
  };
}

async function made(slides: readonly Slide[], info = infoOf()): Promise<OpenedPptx> {
  return openPptx(await pptxFile(slides, info));
}

const chartPaths = ({ paths }: OpenedPptx) =>
  paths
    .filter((path) => /charts\/chart\d+\.xml$/.test(path))
    .sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]));

/** The numbers of a series as a chart has them; what is left out is nothing. */
function numbersOf(series: Element): number[] {
  const values = all(series, 'val')[0] as Element;
  const count = Number(all(values, 'ptCount')[0]?.getAttribute('val'));
  const points = new Map(
    all(values, 'pt').map((pt) => [Number(pt.getAttribute('idx')), Number(pt.textContent)]),
  );
  return Array.from({ length: count }, (_, index) => points.get(index) ?? 0);
}

function namesOf(series: Element, part: 'cat' | 'tx'): string[] {
  return texts(all(series, part)[0] as Element, 'v');
}

const valOf = (node: Document | Element, name: string) => all(node, name)[0]?.getAttribute('val');

let deck: OpenedPptx;
const documents = Array.from(
  { length: 345 },
  (_, index) => `Publisher ${index}, “Title ${index} ${hostile}”`,
);

beforeAll(async () => {
  deck = await made([
    slideOf(pictureOf(chart, hostile), {}, documents),
    slideOf(pictureOf(columns, 'By quarter')),
    slideOf(pictureOf(null, 'Where they met', 'Boundaries: neutral'), { address: 'javascript:alert(1)' }),
  ]);
});

test('a chart in parts is one native chart a part, with its own numbers, from top to bottom', () => {
  const sizes = [5, 3, 2];
  let from = 0;
  const charts = chartPaths(deck).map((path) => deck.xml(path));
  expect(charts).toHaveLength(4);
  for (const [index, size] of sizes.entries()) {
    const [stated, understood, sum] = all(charts[index] as Document, 'ser') as [Element, Element, Element];
    const own = (values: readonly number[]) => values.slice(from, from + size);
    expect(numbersOf(stated)).toEqual(own([9, 8, 7, 6, 0, 5, 4, 3, 2, 1]));
    expect(numbersOf(understood)).toEqual(own([1, 0, 3, 0, 0, 2, 0, 0, 5, 1]));
    expect(numbersOf(sum)).toEqual(own([10, 8, 10, 6, 0, 7, 4, 3, 7, 2]));
    expect([stated, understood, sum].map((series) => namesOf(series, 'tx')[0])).toEqual([
      'stated',
      'understood',
      'contacts',
    ]);
    expect(namesOf(stated, 'cat')).toHaveLength(size);
    expect(valOf(charts[index] as Document, 'orientation')).toBe('maxMin');
    expect(valOf(charts[index] as Document, 'grouping')).toBe('stacked');
    from += size;
  }
});

test('parts have one scale and rows of one height', () => {
  const charts = chartPaths(deck)
    .slice(0, 3)
    .map((path) => deck.xml(path));
  expect(new Set(charts.map((xml) => valOf(xml, 'max'))).size).toBe(1);
  expect(Number(valOf(charts[0] as Document, 'max'))).toBeGreaterThan(10);
  const frames = all(deck.xml('ppt/slides/slide1.xml'), 'graphicFrame');
  const heights = frames.map((frame) =>
    Number(
      all(frame, 'ext')
        .find((e) => e.hasAttribute('cy'))
        ?.getAttribute('cy'),
    ),
  );
  const [row] = heights.map((height, index) => height / ([5, 3, 2][index] ?? 1));
  for (const [index, height] of heights.entries())
    expect(height / ([5, 3, 2][index] ?? 1)).toBeCloseTo(row ?? 0, -1);
});

test('what is understood is a hatch, in the chart and in the legend; the sum has no colour', () => {
  const [stated, understood, sum] = all(deck.xml(chartPaths(deck)[0] ?? ''), 'ser') as [
    Element,
    Element,
    Element,
  ];
  expect(all(understood, 'pattFill')[0]?.getAttribute('prst')).toBe('wdUpDiag');
  expect(all(stated, 'pattFill')).toHaveLength(0);
  expect(valOf(all(stated, 'spPr')[0] as Element, 'srgbClr')).toBe('4B5563');
  expect(all(all(sum, 'spPr')[0] as Element, 'solidFill')).toHaveLength(0);
  const samples = all(deck.xml('ppt/slides/slide1.xml'), 'sp').filter(
    (shape) => all(shape, 'pattFill').length > 0,
  );
  expect(samples.map((shape) => all(shape, 'cNvPr')[0]?.getAttribute('name'))).toEqual(['Sample 2']);
});

test('the sum alone has its number; a row of nothing says 0, a column of nothing is silent', () => {
  const shown = (series: Element) => valOf(series, 'showVal');
  const [stated, understood, sum] = all(deck.xml(chartPaths(deck)[0] ?? ''), 'ser') as [
    Element,
    Element,
    Element,
  ];
  expect([stated, understood, sum].map(shown)).toEqual(['0', '0', '1']);
  const format = (series: Element) => all(series, 'numFmt')[0]?.getAttribute('formatCode');
  expect(format(sum)).toBe('#,##0;-#,##0;#,##0;');
  const standing = all(deck.xml(chartPaths(deck)[3] ?? ''), 'ser')[2] as Element;
  expect(format(standing)).toBe('#,##0;-#,##0;;');
  expect(numbersOf(standing)).toEqual([1, 0, 3, 1, 2, 3, 4]);
});

test('the program has a legend of its own for standing bars, without the sum', () => {
  const xml = deck.xml(chartPaths(deck)[3] ?? '');
  const entry = all(xml, 'legendEntry')[0] as Element;
  expect(valOf(entry, 'idx')).toBe('2');
  expect(valOf(entry, 'delete')).toBe('1');
  expect(valOf(xml, 'legendPos')).toBe('b');
  expect(valOf(xml, 'orientation')).toBe('minMax');
});

test('two series beside each other have a number each, as per cent where they are shares', async () => {
  const series = [
    { name: 'before', colour: '#BBBFC4', values: [0.25, 0] },
    { name: 'after', colour: '#4B5563', values: [0.5, 1] },
  ];
  const opened = await made([
    slideOf(
      pictureOf({
        kind: 'bars',
        isStacked: false,
        isShare: true,
        categories: ['A', 'B'],
        series,
        unit: '%',
        notes: [],
      }),
    ),
  ]);
  const [path = ''] = chartPaths(opened);
  const xml = opened.xml(path);
  expect(valOf(xml, 'grouping')).toBe('clustered');
  expect(all(xml, 'ser').map(numbersOf)).toEqual([
    [0.25, 0],
    [0.5, 1],
  ]);
  expect(all(xml, 'dLblPos').map((place) => place.getAttribute('val'))).toEqual(['outEnd', 'outEnd']);
  expect(all(xml, 'ser').map((one) => all(one, 'numFmt')[0]?.getAttribute('formatCode'))).toEqual(
    Array(2).fill('0%;-0%;0%;'),
  );
});

test('the workbook of a chart has the same numbers, sums as formulas, and names that are no formulas', async () => {
  const path = deck.paths.filter((part) => part.endsWith('.xlsx')).sort()[0] ?? '';
  const workbook = await deck.workbook(path);
  const rows = all(workbook.xml('xl/worksheets/sheet1.xml'), 'row').map((row) =>
    all(row, 'c').map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ['stated', 'understood', 'contacts'],
    ['Trade', '9', '1', 'SUM(B2:C2)10'],
    ['Payments', '8', '0', 'SUM(B3:C3)8'],
    [expect.stringContaining('<script>'), '7', '3', 'SUM(B4:C4)10'],
    ['Space', '6', '0', 'SUM(B5:C5)6'],
    ['Nothing', '0', '0', 'SUM(B6:C6)0'],
  ]);
  const formulas = texts(workbook.xml('xl/worksheets/sheet1.xml'), 'f');
  expect(formulas.every((formula) => formula.startsWith('SUM('))).toBe(true);
  expect(workbook.paths.every((part) => !workbook.bytes(part).includes('PptxGenJS'))).toBe(true);
});

test('every part is XML that another parser reads, and is declared; nothing is declared that is not there', () => {
  const types = deck.xml('[Content_Types].xml');
  const overrides = all(types, 'Override').map((entry) => entry.getAttribute('PartName')?.slice(1));
  const endings = all(types, 'Default').map((entry) => entry.getAttribute('Extension'));
  for (const path of deck.paths.filter((part) => /\.(xml|rels)$/.test(part))) deck.xml(path);
  expect(overrides.filter((path) => !deck.paths.includes(path ?? ''))).toEqual([]);
  expect(new Set(overrides).size).toBe(overrides.length);
  const isDeclared = (path: string) =>
    overrides.includes(path) || (!path.endsWith('.xml') && endings.includes(path.split('.').at(-1) ?? ''));
  expect(deck.paths.filter((path) => path !== '[Content_Types].xml' && !isDeclared(path))).toEqual([]);
  expect(deck.paths.filter((path) => path.endsWith('/'))).toEqual([]);
});

test('relationships lead to parts that are there, and outside to the address of the view alone', () => {
  const outside: string[] = [];
  for (const path of deck.paths.filter((part) => part.endsWith('.rels'))) {
    for (const one of all(deck.xml(path), 'Relationship')) {
      const target = one.getAttribute('Target') ?? '';
      if (one.getAttribute('TargetMode') === 'External') outside.push(target);
      else expect(deck.paths).toContain(targetOf(path, target));
    }
  }
  expect(new Set(outside)).toEqual(new Set([address]));
  const ids = all(deck.xml('ppt/slides/slide1.xml'), 'hlinkClick').map((link) => link.getAttribute('r:id'));
  expect(ids.length).toBeGreaterThan(0);
  expect(all(deck.xml('ppt/slides/slide3.xml'), 'hlinkClick')).toHaveLength(0);
});

test('an address that PowerPoint would take for damage is written, but no link', async () => {
  const opened = await made([
    slideOf(pictureOf(columns), { address: `https://intranet.example/?q=${'x'.repeat(3000)}` }),
  ]);
  const slide = opened.xml('ppt/slides/slide1.xml');
  expect(all(slide, 'hlinkClick')).toHaveLength(0);
  expect(texts(slide, 't').some((text) => text.startsWith('intranet.example'))).toBe(true);
});

test('notes have title, sentence, source and address, and each document in a paragraph of its own', () => {
  const body = all(deck.xml('ppt/notesSlides/notesSlide1.xml'), 'txBody')[0] as Element;
  const paragraphs = texts(body, 'p');
  expect(paragraphs.slice(0, 5)).toEqual([
    expect.stringMatching(/^<script>alert\("1"\)<\/script> & +]]> \$& \$1 +=HYPERLINK\("http:\/\/x"\)$/),
    '24 of 69 contacts · in person · topic payments, stated only',
    'A contact has several topics.',
    'Source: 345 documents, list attached. Data version 2026.11.',
    address,
  ]);
  const listed = paragraphs.filter((text) => /^\d+\. Publisher/.test(text));
  expect(listed).toHaveLength(345);
  expect(listed[344]).toMatch(/^345\. Publisher 344, “Title 344 <script>/);
});

test.each([true, false])(
  'boundaries are named on the slide and in the notes if a map is drawn: %s',
  async (isDrawn) => {
    const picture = { ...pictureOf(null, 'Page', 'Boundaries: neutral'), drawsMap: () => isDrawn };
    const opened = await made([slideOf(picture)]);
    for (const path of ['ppt/slides/slide1.xml', 'ppt/notesSlides/notesSlide1.xml'])
      expect(texts(opened.xml(path), 't').includes('Boundaries: neutral')).toBe(isDrawn);
  },
);

test('bars side by side have a gap between them, for their numbers', async () => {
  const clustered = { ...chart, isStacked: false };
  const opened = await made([slideOf(pictureOf(clustered)), slideOf(pictureOf(chart))]);
  const overlaps = chartPaths(opened).map((path) => Number(valOf(opened.xml(path), 'overlap')));
  expect(overlaps).toEqual([-15, -15, -15, 100, 100, 100]);
});

test('hostile words are words, on the slide and in the properties of the file', async () => {
  const slide = deck.xml('ppt/slides/slide1.xml');
  expect(texts(slide, 't')).toContain(harmless);
  expect(all(slide, 'script')).toHaveLength(0);
  const opened = await made([slideOf(pictureOf(columns))], { ...infoOf(), title: hostile, subject: hostile });
  const core = opened.xml('docProps/core.xml');
  expect([...texts(core, 'title'), ...texts(core, 'subject')]).toEqual([harmless, harmless]);
});

test('the file says what made it and nothing of a library', () => {
  const core = deck.xml('docProps/core.xml');
  expect([...texts(core, 'creator'), ...texts(core, 'lastModifiedBy')]).toEqual(['Readout', 'Readout']);
  expect(texts(deck.xml('docProps/app.xml'), 'Application')).toEqual(['Readout']);
  expect(
    deck.paths.filter((path) => /pptxgenjs|microsoft office/i.test(deck.bytes(path).toString('utf8'))),
  ).toEqual([]);
});

test('a view without a chart is a picture that says what it is', async () => {
  const picture = all(deck.xml('ppt/slides/slide3.xml'), 'pic')[0] as Element;
  const alternative = all(picture, 'cNvPr')[0]?.getAttribute('descr');
  expect(alternative).toBe('Where they met. 24 of 69 contacts · in person · topic payments, stated only');
  expect(deck.bytes('ppt/media/image-3-1.png')).toEqual(Buffer.from([137, 80, 78, 71, 1, 2, 3]));
  const { width, height } = (png.mock.calls as unknown as [[{ width: number; height: number }]])[0][0];
  const size = all(picture, 'ext').find((ext) => ext.hasAttribute('cx'));
  expect([Number(size?.getAttribute('cx')), Number(size?.getAttribute('cy'))]).toEqual([
    width * 7620,
    height * 7620,
  ]);
  expect(texts(deck.xml('ppt/slides/slide3.xml'), 't')).toContain('Boundaries: neutral');
});

test('each slide has a title that outlines know, and charts have words for those who do not see them', () => {
  for (const number of [1, 2, 3]) {
    const slide = deck.xml(`ppt/slides/slide${number}.xml`);
    expect(all(slide, 'ph').map((place) => place.getAttribute('type'))).toEqual(['title']);
    const ids = all(slide, 'cNvPr').map((one) => one.getAttribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
  }
  expect(all(deck.xml('ppt/slideLayouts/slideLayout1.xml'), 'ph')).toHaveLength(1);
  const frames = all(deck.xml('ppt/slides/slide1.xml'), 'graphicFrame');
  expect(frames.map((frame) => all(frame, 'cNvPr')[0]?.getAttribute('descr')?.slice(0, 10))).toEqual([
    'Bilateral.',
    'Regional. ',
    'Multilater',
  ]);
});

test.each([
  ['en', 'en-GB'],
  ['hi', 'hi-IN'],
  ['ru', 'ru-RU'],
] as const)('words are marked as of their language: %s', async (language, mark) => {
  const opened = await made([slideOf(pictureOf(chart))], infoOf(language));
  const marks = ['ppt/slides/slide1.xml', 'ppt/notesSlides/notesSlide1.xml']
    .flatMap((path) => all(opened.xml(path), 'sp').filter((shape) => all(shape, 'fld').length === 0))
    .flatMap((shape) => all(shape, 'rPr').map((run) => run.getAttribute('lang')));
  expect(new Set(marks)).toEqual(new Set([mark]));
});

const long =
  'in person · in Goa, Moscow, New York and Jakarta · topic payments and settlements, stated only · ';

test.each(['en', 'hi', 'ru'] as const)(
  'nothing leaves its box or the slide, nor lies on another: %s',
  async (language) => {
    const { t } = translatorOf(language);
    const words = t('topics.note.documents', { count: 66 });
    const many: Chart = {
      ...chart,
      unit: words.slice(0, 24),
      categories: Array.from({ length: 36 }, (_, index) => `${words.slice(0, 16)} ${index}`),
      groups: [16, 10, 10].map((count, index) => ({ name: `${words.slice(0, 30)} ${index}`, count })),
      series: chart.series.map((one) => ({ ...one, name: words, values: Array(36).fill(7) })),
      notes: [words.repeat(4), words, words],
    };
    const opened = await made(
      [
        slideOf(pictureOf(many, words.repeat(3)), {
          sentence: long.repeat(30),
          source: words.repeat(9),
          address: `https://x.example/?q=${'topic'.repeat(300)}`,
        }),
        slideOf(pictureOf(columns, words), { sentence: words }),
      ],
      infoOf(language),
    );
    for (const number of [1, 2]) {
      const slide = opened.xml(`ppt/slides/slide${number}.xml`);
      const shapes = [...all(slide, 'sp'), ...all(slide, 'graphicFrame')].map(boxOf);
      for (const shape of shapes) {
        expect(shape.x + shape.width, shape.name).toBeLessThanOrEqual(1600 - 55);
        expect(shape.y + shape.height, shape.name).toBeLessThanOrEqual(900 - 23);
        expect(linesOf(shape) * shape.line, shape.name).toBeLessThanOrEqual(shape.height + 0.1);
        for (const other of shapes) expect(overlap(shape, other), `${shape.name} ${other.name}`).toBe(false);
      }
    }
  },
);

type ShapeBox = {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly paragraphs: readonly string[];
  readonly size: number;
  readonly line: number;
  readonly weight: 400 | 700;
};

/** A shape in pixels of 120 to an inch, with its words. */
function boxOf(shape: Element): ShapeBox {
  const pixels = (name: string, attribute: string) =>
    Number(
      all(shape, name)
        .find((one) => one.hasAttribute(attribute))
        ?.getAttribute(attribute),
    ) / 7620;
  const run = all(shape, 'rPr')[0];
  return {
    name: all(shape, 'cNvPr')[0]?.getAttribute('name') ?? '',
    x: pixels('off', 'x'),
    y: pixels('off', 'y'),
    width: pixels('ext', 'cx'),
    height: pixels('ext', 'cy'),
    paragraphs: texts(shape, 'p'),
    size: Number(run?.getAttribute('sz') ?? 0) / 60,
    line: Number(valOf(shape, 'spcPts') ?? 0) / 60,
    weight: run?.getAttribute('b') === '1' ? 700 : 400,
  };
}

/** How many lines its words need, word after word. */
function linesOf({ paragraphs, width, size, weight }: ShapeBox): number {
  let count = 0;
  for (const paragraph of paragraphs) {
    count += 1;
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && measure(`${line} ${word}`, size, weight) > width + 0.5) {
        count += 1;
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
  }
  return count;
}

function overlap(a: ShapeBox, b: ShapeBox): boolean {
  if (a === b || a.height === 0 || b.height === 0) return false;
  const isBeside = a.x + a.width <= b.x + 0.1 || b.x + b.width <= a.x + 0.1;
  const isAbove = a.y + a.height <= b.y + 0.1 || b.y + b.height <= a.y + 0.1;
  return !isBeside && !isAbove;
}

test('it ends when it is called off', async () => {
  const off = new AbortController();
  const reason = new Error('enough');
  const stopping = {
    ...infoOf(),
    png: async () => {
      off.abort(reason);
      return new Blob([]);
    },
  };
  const slides = [slideOf(pictureOf(null)), slideOf(pictureOf(chart))];
  await expect(pptxFile(slides, stopping, off.signal)).rejects.toBe(reason);
});
