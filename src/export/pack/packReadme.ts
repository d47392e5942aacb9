import type { CitationContext } from '#export/citations/CitationContext.ts';
import type { CslItem } from '#export/citations/CslItem.ts';
import { cslDay } from '#export/citations/cslDate.ts';
import { oneLine } from '#export/citations/oneLine.ts';
import { plainTextFile } from '#export/citations/plainTextFile.ts';
import { createdInstant } from '#export/data/createdInstant.ts';
import type { DataSource } from '#export/data/FileContext.ts';
import { safeText } from '#export/data/safeText.ts';
import { selectionCounts } from '#export/data/selectionCounts.ts';
import { selectionLocalNote } from '#export/data/selectionDocuments.ts';
import { filterSentence } from '#filter/filterSentence.ts';
import type { Snapshot } from '#filter/Snapshot.ts';
import { formatDay } from '#i18n/formatDate.ts';
import { millisecondsPerDay } from '#model/day.ts';
import type { PackContent } from './PackEntry.ts';
import { type PagePart, textPage } from './textPage.ts';

/** What the README says besides the files; without a `source` it cannot name the licence, and says so. */
type ReadmeContext = CitationContext & { readonly address: string; readonly source: DataSource | null };

/**
 * What lies in a pack, in the reader's language: of which view and data it is, how much it counts, what each file holds and
 * which could not be made, how to cite it, and how certain it is.
 *
 * @param boundaries which boundary view the maps draw; null if there is none
 */
export function packReadme(
  content: PackContent,
  snapshot: Snapshot,
  context: ReadmeContext,
  boundaries: string | null,
): string {
  const { dataset } = snapshot;
  const { translator } = context;
  const { t, label } = translator;
  const title = label(dataset.title);
  const parts = [
    { heading: t('export.readme.view'), lines: viewLines(snapshot, context) },
    { heading: t('export.readme.data'), lines: dataLines(snapshot, context) },
    { heading: t('export.readme.files'), lines: fileLines(content) },
    { heading: t('export.readme.failed'), lines: failedLines(content, context) },
    { heading: t('export.readme.cite'), lines: citeLines(content, context, title) },
    { heading: t('export.readme.licence'), lines: licenceLines(context) },
    {
      heading: t('export.readme.certainty'),
      lines: [t('export.readme.certaintyRule'), t('export.readme.dateRule')],
    },
    { heading: t('export.readme.notes'), lines: noteLines(content, context, boundaries) },
  ].map(({ heading, lines }): PagePart => ({ heading, lines: lines.map((line) => oneLine(safeText(line))) }));
  return textPage({ title, lead: t('export.readme.what', { product: t('app.name') }), parts });
}

function viewLines(snapshot: Snapshot, { translator, address }: ReadmeContext): string[] {
  const { dataset, filter, selected } = snapshot;
  const local = selectionLocalNote(snapshot, translator);
  return [filterSentence(dataset, filter, selected, translator), ...(local === null ? [] : [local]), address];
}

function dataLines(snapshot: Snapshot, { dataset, translator }: ReadmeContext): string[] {
  const { t } = translator;
  const { codings, withoutPlace, topics, ...counts } = selectionCounts(snapshot);
  const made = Math.floor(createdInstant(dataset) / millisecondsPerDay);
  const { stated, understood } = codings;
  return [
    t('app.dataVersion', {
      version: dataset.version,
      date: formatDay(dataset.coverage.end, 'long', translator),
    }),
    t('export.readme.made', { date: formatDay(made, 'long', translator) }),
    t('export.readme.counts', counts),
    ...(withoutPlace > 0 ? [t('export.readme.withoutPlace', { count: withoutPlace })] : []),
    t('export.readme.codings', { topics, codings: stated + understood, stated, understood }),
    t('export.readme.allCodings'),
  ];
}

function fileLines({ files }: PackContent): string[] {
  return files.map(({ path, about }) => `${path}: ${about}`);
}

function failedLines({ failed }: PackContent, { translator }: ReadmeContext): string[] {
  return failed.map(({ path, reason }) => translator.t('export.readme.failedFile', { file: path, reason }));
}

function citeLines(
  content: PackContent,
  { dataset, translator, accessed, address }: ReadmeContext,
  title: string,
): string[] {
  const { t } = translator;
  const item: CslItem = {
    id: 'data',
    type: 'dataset',
    title,
    publisher: t('app.name'),
    version: dataset.version,
    issued: cslDay(Math.floor(createdInstant(dataset) / millisecondsPerDay)),
    accessed: cslDay(accessed),
    URL: address,
  };
  return [
    `${t('export.readme.citeData')} ${plainTextFile([item], translator)}`,
    ...(hasFile(content, /^citations\//) ? [t('export.readme.citeDocument')] : []),
    t('export.readme.citeFigure'),
  ];
}

function licenceLines({ source, translator }: ReadmeContext): string[] {
  return [
    ...(source
      ? source.licences.map(({ title, path }) => [title, path].filter(Boolean).join(', '))
      : [translator.t('export.readme.licenceUnknown')]),
    translator.t('export.readme.documentsOwn'),
  ];
}

/** What a reader of its files must know, of those that are there. */
function noteLines(content: PackContent, { translator }: ReadmeContext, boundaries: string | null): string[] {
  const { t } = translator;
  return [
    ...(boundaries === null ? [] : [boundaries]),
    ...(hasFile(content, /\.csv$/) ? [t('export.readme.spreadsheet')] : []),
    ...(hasFile(content, /^pictures\//) ? [t('export.readme.pictureFonts')] : []),
    ...(hasFile(content, /^slides\//) ? [t('export.readme.slideFonts')] : []),
  ];
}

function hasFile({ files }: PackContent, pattern: RegExp): boolean {
  return files.some(({ path }) => pattern.test(path));
}
