import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createdInstant } from '#export/data/createdInstant.ts';
import { fileName } from '#export/fileName.ts';
import { briefPack, type PackOptions } from '#export/pack/briefPack.ts';
import type { PackContent, PackEntry } from '#export/pack/PackEntry.ts';
import { type PackProgress, progressInWords } from '#export/pack/PackProgress.ts';
import { safePaths } from '#export/pack/safePaths.ts';
import { dayOf } from '#model/day.ts';
import { readZip } from '../fixtures/readZip.ts';
import { translatorOf } from '../fixtures/translators.ts';

const instant = Date.UTC(2026, 10, 22, 10, 30);
const entry = (path: string, content: Blob | string | Error = path): PackEntry => ({
  path,
  about: `About ${path}`,
  make: () => (content instanceof Error ? Promise.reject(content) : Promise.resolve(content)),
});
const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
const readme = ({ files, failed }: PackContent) => JSON.stringify({ files, failed });

function pack(entries: readonly PackEntry[], options: Partial<PackOptions> = {}): Promise<Blob> {
  const { signal } = new AbortController();
  return briefPack(entries, { readme, reasonOf, instant, onProgress: () => {}, signal, ...options });
}

const hashOf = async (zip: Blob) =>
  createHash('sha256')
    .update(new Uint8Array(await zip.arrayBuffer()))
    .digest('hex');

describe('a pack', () => {
  const png = new Uint8Array(50_000).map((_, index) => index % 7);
  const entries = [
    entry('pictures/map.png', new Blob([png])),
    entry('data/contacts.csv', 'id,date\r\n'.repeat(500)),
    entry('data/места.geojson', '{"имя":"Гоа"}'),
  ];

  test('has the README in front, then the files as they were made', async () => {
    const zip = await pack(entries);
    expect(zip.type).toBe('application/zip');
    const files = await readZip(zip);
    expect(files.map(({ path }) => path)).toEqual([
      'README.txt',
      'pictures/map.png',
      'data/contacts.csv',
      'data/места.geojson',
    ]);
    expect(new Uint8Array(files[1]?.bytes ?? [])).toEqual(png);
    expect(files[2]?.bytes.toString()).toBe('id,date\r\n'.repeat(500));
    expect(files[3]?.bytes.toString()).toBe('{"имя":"Гоа"}');
  });

  test('compresses text, and not what is compressed already', async () => {
    const files = await readZip(await pack([...entries, entry('slides.pptx', 'x'), entry('a.PDF', 'x')]));
    const isCompressed = Object.fromEntries(files.map((file) => [file.path, file.isCompressed]));
    expect(isCompressed).toMatchObject({
      'README.txt': true,
      'data/contacts.csv': true,
      'pictures/map.png': false,
      'slides.pptx': false,
      'a.PDF': false,
    });
  });

  test('is the same bytes whenever and wherever it is made', async () => {
    const here = await hashOf(await pack(entries));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2031, 5, 1) });
    vi.stubEnv('TZ', 'Asia/Kolkata');
    const there = await hashOf(await pack(entries));
    const elsewhere = await pack(entries);
    vi.unstubAllEnvs();
    vi.useRealTimers();
    expect(there).toBe(here);
    const dates = (await readZip(elsewhere)).map(({ date }) => date);
    expect(new Set(dates)).toEqual(new Set(['2026-11-22 10:30']));
  });

  test('has no date that a zip cannot have', async () => {
    const [early, late] = await Promise.all(
      [0, Date.UTC(2200, 0, 1)].map((when) => pack([], { instant: when })),
    );
    const dateIn = async (zip: Blob | undefined) => (zip ? (await readZip(zip))[0]?.date.slice(0, 10) : null);
    expect([await dateIn(early), await dateIn(late)]).toEqual(['1980-01-01', '2107-12-31']);
  });

  test('a file that cannot be made is named with the reason, and the others are there', async () => {
    const broken = entry('slides/topics.pptx', new Error('no\r\nroom \u202E'));
    const thrown: PackEntry = {
      ...entry('data/x.json'),
      make: () => {
        throw new TypeError('at once');
      },
    };
    const files = await readZip(await pack([broken, thrown, ...entries]));
    expect(files).toHaveLength(4);
    const said = JSON.parse(files[0]?.bytes.toString() ?? '') as PackContent;
    expect(said.failed).toEqual([
      { path: 'slides/topics.pptx', about: 'About slides/topics.pptx', reason: 'no room' },
      { path: 'data/x.json', about: 'About data/x.json', reason: 'at once' },
    ]);
    expect(said.files.map(({ path }) => path)).toEqual(entries.map(({ path }) => path));
  });

  test('the reason is in the words of whoever asks for the pack', async () => {
    const broken = entry('a.txt', new Error('missing'));
    const [first] = await readZip(await pack([broken], { reasonOf: () => 'нет\nсети' }));
    expect((JSON.parse(first?.bytes.toString() ?? '') as PackContent).failed).toMatchObject([
      { reason: 'нет сети' },
    ]);
  });

  test('a README that is waited for is in it, and can be cancelled', async () => {
    const [first] = await readZip(await pack([], { readme: async () => 'late' }));
    expect(first?.bytes.toString()).toBe('late');
    const controller = new AbortController();
    const never = () => {
      controller.abort();
      return new Promise<string>(() => {});
    };
    await expect(pack([], { readme: never, signal: controller.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  test('a lone surrogate in a text becomes UTF-8', async () => {
    const [, file] = await readZip(await pack([entry('a.txt', 'a\uD800b')]));
    expect(new TextDecoder('utf-8', { fatal: true }).decode(file?.bytes)).toBe('a\uFFFDb');
  });

  test('says how far it is, in words and as a share that only grows', async () => {
    const heard: PackProgress[] = [];
    await pack(entries, { onProgress: (progress) => heard.push(progress) });
    const en = translatorOf('en');
    const said = [...new Set(heard.map((progress) => progressInWords(progress, en)))];
    expect(said).toEqual([
      '1 of 3: pictures/map.png',
      '2 of 3: data/contacts.csv',
      '3 of 3: data/места.geojson',
      'Packing the files',
    ]);
    const shares = heard.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  });

  test('makes one file at a time, and lets the page answer in between', async () => {
    const order: string[] = [];
    const slow = (name: string): PackEntry => ({
      ...entry(name),
      make: async () => {
        order.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        order.push(`${name} ends`);
        return name;
      },
    });
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 0);
    await pack([slow('a'), slow('b')]);
    clearInterval(timer);
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
    expect(turns).toBeGreaterThan(2);
  });
});

describe('a pack that is cancelled', () => {
  const aborted = { name: 'AbortError' };

  test('before it begins makes nothing', async () => {
    const make = vi.fn(async () => 'x');
    const signal = AbortSignal.abort();
    await expect(pack([{ ...entry('a'), make }], { signal })).rejects.toMatchObject(aborted);
    expect(make).not.toHaveBeenCalled();
  });

  test('while a file is made does not wait for it, and makes no other', async () => {
    const controller = new AbortController();
    const make = vi.fn(async () => 'x');
    const never: PackEntry = { ...entry('a'), make: () => new Promise(() => {}) };
    const [onProgress, unread] = [vi.fn(), vi.fn(readme)];
    const packed = pack([never, { ...entry('b'), make }], {
      signal: controller.signal,
      onProgress,
      readme: unread,
    });
    setTimeout(() => controller.abort(), 5);
    await expect(packed).rejects.toMatchObject(aborted);
    expect(make).not.toHaveBeenCalled();
    expect(onProgress).toHaveBeenCalledOnce();
    expect(unread).not.toHaveBeenCalled();
  });

  test('tells the file that is being made', async () => {
    const controller = new AbortController();
    const heard = vi.fn();
    const make: PackEntry['make'] = (signal) => {
      signal.addEventListener('abort', heard);
      controller.abort();
      return new Promise(() => {});
    };
    await expect(pack([{ ...entry('a'), make }], { signal: controller.signal })).rejects.toMatchObject(
      aborted,
    );
    expect(heard).toHaveBeenCalledOnce();
  });

  test('while the files are put together gives none', async () => {
    const controller = new AbortController();
    const shares: number[] = [];
    const onProgress = ({ path, share }: PackProgress) => {
      if (path === null) shares.push(share);
      if (share > 0.9) controller.abort();
    };
    const large = Array.from({ length: 5 }, (_, index) => entry(`${index}.txt`, 'abc'.repeat(100_000)));
    await expect(pack(large, { signal: controller.signal, onProgress })).rejects.toMatchObject(aborted);
    expect(Math.max(...shares)).toBeLessThan(0.99);
  });

  test('a file that gives up by itself is a failure, no cancelling', async () => {
    const [first] = await readZip(await pack([entry('a', new DOMException('gave up', 'AbortError'))]));
    expect(JSON.parse(first?.bytes.toString() ?? '').failed).toHaveLength(1);
  });
});

describe('paths of a pack', () => {
  test.each([
    [
      ['a.txt', 'A.TXT', 'a.txt'],
      ['a.txt', 'A-2.TXT', 'a-3.txt'],
    ],
    [
      ['README.txt', 'readme.TXT'],
      ['README.txt', 'readme-2.TXT'],
    ],
    [
      ['a-2.txt', 'a.txt', 'a.txt'],
      ['a-2.txt', 'a.txt', 'a-3.txt'],
    ],
    [['../../etc/passwd'], ['etc/passwd']],
    [['/data/./x'], ['data/x']],
    [['..\\..\\x.exe'], ['..-..-x.exe']],
    [
      ['con.txt', 'data/AUX'],
      ['_con.txt', 'data/_AUX'],
    ],
    [['data/a?b*c.csv'], ['data/a-b-c.csv']],
    [['a\u202Egnp.exe'], ['a-gnp.exe']],
    [['a\uD800.txt'], ['a-.txt']],
    [
      ['...', ''],
      ['_', '_-2'],
    ],
    [
      ['data/.hidden', 'data/.hidden'],
      ['data/.hidden', 'data/.hidden-2'],
    ],
    [
      ['e\u0301.txt', '\u00e9.txt'],
      ['é.txt', 'é-2.txt'],
    ],
  ])('%j become %j', (paths, safe) => {
    expect(safePaths(paths)).toEqual(safe);
  });

  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('..', '.', '', 'a', 'A', 'con', 'é', 'e\u0301', 'ß', 'SS', 'नी', '\uD800', 'x.txt', '-2'),
  );
  const path = fc.array(part, { maxLength: 4 }).map((parts) => parts.join('/'));

  test('are distinct, stay within the folder, and are what they were if that was fit', () => {
    fc.assert(
      fc.property(fc.array(path, { maxLength: 12 }), (paths) => {
        const safe = safePaths(paths);
        expect(safe).toHaveLength(paths.length);
        const seen = new Set(safe.map((one) => one.normalize('NFC').toLowerCase()));
        expect(seen.size).toBe(safe.length);
        for (const one of safe) {
          expect(one.split('/').every((name) => name !== '' && name !== '.' && name !== '..')).toBe(true);
          expect(one).not.toMatch(/[\\:*?"<>|\p{C}]/u);
        }
        expect(safePaths(safe)).toEqual(safe);
      }),
    );
  });

  test('are found again in the zip', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(path, { maxLength: 6 }), async (paths) => {
        const [, ...files] = await readZip(await pack(paths.map((one, index) => entry(one, String(index)))));
        expect(files.map(({ bytes }) => bytes.toString())).toEqual(paths.map((_, index) => String(index)));
        const [, ...safe] = safePaths(['README.txt', ...paths]);
        expect(files.map((file) => file.path)).toEqual(safe);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a file’s name', () => {
  const long =
    'Topics by year, 24 of 82 contacts, held, minister level, in person, January 2022 to June 2024, payments and settlements or transport and connectivity';

  test('is cut after a whole word', () => {
    expect(fileName(long, 'png')).toBe(
      'readout-topics-by-year-24-of-82-contacts-held-minister-level-in-person-january-2022-to-june-2024-payments-and-settlements-or.png',
    );
  });

  test.each([120, 121, 140])('is cut within a word only where that alone is too long: %i signs', (length) => {
    expect(fileName('a'.repeat(length), 'png')).toBe(`readout-${'a'.repeat(120)}.png`);
  });

  test('is at most 120 signs of the title and 255 bytes in all, without a hyphen at its end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const name = fileName(title, 'csv');
        expect([...name].length).toBeLessThanOrEqual('readout-'.length + 120 + '.csv'.length);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        expect(name).toMatch(/^readout(?:-[\p{L}\p{M}\p{N}]+)*\.csv$/u);
        expect(safePaths([name])).toEqual([name.normalize('NFC')]);
      }),
    );
  });
});

test.each([
  ['2026-11-22T00:00:00Z', Date.UTC(2026, 10, 22)],
  ['2026-11-22T01:00:00+05:30', Date.UTC(2026, 10, 21, 19, 30)],
  ['2026-11-22T01:00:00', Date.UTC(2026, 10, 22, 1)],
  ['2026-11-22', Date.UTC(2026, 10, 22)],
  ['yesterday', Date.UTC(2026, 2, 12)],
  ['2026-13-45', Date.UTC(2026, 2, 12)],
])('data made %s are dated in UTC', (created, expected) => {
  vi.stubEnv('TZ', 'America/New_York');
  const day = dayOf(2026, 3, 12);
  expect(createdInstant({ created, coverage: { start: day, end: day } })).toBe(expected);
  vi.unstubAllEnvs();
});
