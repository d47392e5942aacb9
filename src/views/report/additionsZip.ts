import { DataError } from '#data/DataError.ts';
import { fetchJson } from '#data/fetchJson.ts';
import { oneLine } from '#export/citations/oneLine.ts';
import { createdInstant } from '#export/data/createdInstant.ts';
import { safeText } from '#export/data/safeText.ts';
import { safePaths } from '#export/pack/safePaths.ts';
import { textPage } from '#export/pack/textPage.ts';
import { zipFiles } from '#export/pack/zipFiles.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { Addition } from '#model/Addition.ts';
import { fileOf, versionOf } from '#model/buildDataset.ts';
import type { Dataset } from '#model/Dataset.ts';
import { type PackageRecord, packageFile } from '#model/schema/packageSchema.ts';
import { additionFiles, type RawData } from './additionFiles.ts';
import { sha256 } from './sha256.ts';

export type AdditionsZip = {
  readonly content: Blob;
  /** Ids of contacts that a report adds to and the data has not: that part is not in it. */
  readonly missing: readonly string[];
};

/**
 * The files of the data folder with reports merged into them, fetched anew, and a page that says what to do with them.
 *
 * @param base address of the data folder
 * @throws {DataError} a file could not be fetched
 */
export async function additionsZip(
  base: string,
  additions: readonly Addition[],
  dataset: Pick<Dataset, 'created' | 'coverage' | 'version'>,
  translator: Translator,
  signal: AbortSignal,
): Promise<AdditionsZip> {
  const raw = await fetchRaw(base, signal);
  const { files, missing } = await additionFiles(raw, additions, sha256);
  const readme = { path: 'README.txt', text: readmeText(additions, files, dataset.version, translator) };
  const encoder = new TextEncoder();
  const entries = [readme, ...files];
  const paths = safePaths(entries.map(({ path }) => path));
  const content = await zipFiles(
    entries.map(({ text }, index) => ({ path: paths[index] ?? '', bytes: encoder.encode(text) })),
    createdInstant(dataset),
    () => {},
    signal,
  );
  return { content, missing };
}

async function fetchRaw(base: string, signal: AbortSignal): Promise<RawData> {
  const pack = (await fetchJson(`${base}/${packageFile}`, packageFile, signal)) as PackageRecord;
  const listOf = async (name: 'contacts' | 'documents') => {
    const file = fileOf(pack, name);
    const content = await fetchJson(`${base}/${file}${versionOf(pack, name)}`, file, signal);
    if (!Array.isArray(content)) throw new DataError('wrongShape', file, 'not a list of records');
    return content as readonly unknown[];
  };
  const [contacts, documents] = await Promise.all([listOf('contacts'), listOf('documents')]);
  return { pack, contacts, documents };
}

function readmeText(
  additions: readonly Addition[],
  files: readonly { readonly path: string }[],
  version: string,
  { t }: Translator,
): string {
  return textPage({
    title: t('report.readme.title'),
    lead: t('report.readme.lead', { count: additions.length, version }),
    parts: [
      {
        heading: t('report.readme.steps'),
        lines: [
          ...[1, 2, 3, 4].map((step) => `${step}. ${t(`report.readme.step${step as 1}`)}`),
          t('report.readme.later'),
        ],
      },
      {
        heading: t('report.readme.documents'),
        lines: additions.map(({ document: { publisher, title, published } }) =>
          oneLine(safeText([publisher, title, published].filter(Boolean).join(': '))),
        ),
      },
      { heading: t('report.readme.files'), lines: files.map(({ path }) => path) },
    ],
  });
}
