import { describe, expect, test, vi } from 'vitest';
import { DataError } from '#data/DataError.ts';
import type { Language } from '#i18n/Translator.ts';
import { documentIds } from '#views/export/citationsOf.ts';
import type { Exporter } from '#views/export/createExporter.ts';
import type { PackedKind } from '#views/export/exportLook.ts';
import { packEntries } from '#views/export/packEntries.ts';
import { packFile } from '#views/export/packFile.ts';
import { fileContext } from '../fixtures/fileContext.ts';
import { pictureContext } from '../fixtures/pictureContext.ts';
import { readZip } from '../fixtures/readZip.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const missing = new DataError('missing', 'datapackage.json', 'HTTP 404');

function exporterOf(query = '', language: Language = 'en') {
  const compose = vi.fn<Exporter['compose']>(() => Promise.reject(new Error('not drawn here')));
  const loadPackage = vi.fn<Exporter['loadPackage']>(() => Promise.reject(missing));
  const exporter = {
    context: pictureContext(dataset, query, language),
    addressOf: () => 'https://readout.example/',
    picture: () => Promise.reject(new Error('not drawn here')),
    compose,
    loadPackage,
  } as unknown as Exporter;
  return { exporter, compose, loadPackage };
}

const chosen = (...packed: PackedKind[]) => ({ packed, slides: [], hasByteOrderMark: false });
const { signal } = new AbortController();

describe('without the description of the data', () => {
  test('what does not need it is there, and the rest is named, in the language of the reader', async () => {
    const { exporter } = exporterOf('place=goa', 'ru');
    const files = await readZip(
      await packFile(exporter, chosen('data', 'citations'), { signal, report: () => {} }),
    );
    expect(files.map(({ path }) => path)).toEqual([
      'README.txt',
      'citations/bibtex.bib',
      'citations/ris.ris',
      'citations/csl.json',
      'citations/plain.txt',
    ]);
    const readme = files[0]?.bytes.toString().replaceAll(/\s+/g, ' ') ?? '';
    const reason = exporter.context.translator.t('error.missing', { file: 'datapackage.json' });
    expect(readme).toContain(`data/contacts.csv: не удалось создать (${reason.replace(/\.$/, '')})`);
    expect(readme).not.toContain('HTTP 404');
    expect(readme).toContain('Описание данных, в котором указана их лицензия, загрузить не удалось.');
  });

  test('work is shown before anything is fetched', async () => {
    const { exporter, loadPackage } = exporterOf();
    const report = vi.fn();
    loadPackage.mockImplementationOnce(() => {
      expect(report).toHaveBeenCalled();
      return Promise.reject(missing);
    });
    await packFile(exporter, chosen('data'), { signal, report });
    expect(loadPackage).toHaveBeenCalled();
  });
});

describe('the pictures of a pack', () => {
  const ofGoa = documentIds(pictureContext(dataset, 'place=goa'));
  const ofAll = documentIds(pictureContext(dataset));

  test.each([
    [['pictures', 'slides'], ofGoa, 'alone'],
    [['pictures', 'data'], ofGoa, 'attached'],
    [['pictures', 'citations'], ofGoa, 'attached'],
    // A map of all places: most of its documents are not in the lists.
    [['pictures', 'citations'], ofAll, 'alone'],
  ] as const)(
    'with %j, of such documents, say where these are: %#',
    async (packed, documents, attachment) => {
      const { exporter: base, compose } = exporterOf('place=goa');
      const exporter = {
        ...base,
        picture: () => Promise.resolve({}),
        selectionOf: () => ({ sentence: '', documents }),
      } as unknown as Exporter;
      const [entry] = packEntries(exporter, () => Promise.reject(missing), chosen(...packed));
      await expect(entry?.make(signal)).rejects.toThrow('not drawn here');
      expect(compose.mock.calls[0]?.[2]).toBe(attachment);
    },
  );
});

test.each([
  ['place=goa&time=2020-01..2020-12', false],
  ['place=goa', true],
])('a calendar of ?%s is made: %s', async (query, isMade) => {
  const { exporter } = exporterOf(query);
  const { context } = fileContext(dataset, query);
  const entries = packEntries(exporter, () => Promise.resolve(context), chosen('data'));
  const calendar = entries.find(({ path }) => path.endsWith('.ics'))?.make(signal);
  if (isMade) expect(await calendar).toBeInstanceOf(Blob);
  else await expect(calendar).rejects.toThrow('A calendar file needs at least one contact');
});
