import type { FileContext } from '#export/data/FileContext.ts';
import { jsonText } from '#export/data/jsonText.ts';
import { safeText } from '#export/data/safeText.ts';
import { selectionLocalNote } from '#export/data/selectionDocuments.ts';
import { webAddress } from '#export/data/webAddress.ts';
import { filterSentence } from '#filter/filterSentence.ts';
import type { Snapshot } from '#filter/Snapshot.ts';
import type { ColumnAbout } from './Column.ts';
import { csvwDatatype } from './csvwDatatype.ts';
import { listForms } from './listForms.ts';
import { protectedPattern } from './protectedText.ts';
import type { Table, TableName } from './Table.ts';

/** A table with the name of the file that it is written to. */
export type TableFile = { readonly table: Table; readonly file: string };

/**
 * What CSV files hold, as CSV on the Web says it: names in words, datatypes, separators, keys, and of which data,
 * under which licence and from which view they are. Several tables are a table group.
 *
 * @see {@link https://www.w3.org/TR/tabular-metadata/ | Metadata Vocabulary for Tabular Data}
 */
export function csvwMetadata(files: readonly TableFile[], snapshot: Snapshot, context: FileContext): string {
  const fileOf = new Map(files.map(({ table, file }) => [table.name, encodeURIComponent(file)]));
  const tables = files.map(({ table }) => tableDescription(table, fileOf, context));
  const [only] = tables;
  return jsonText({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': context.translator.language }],
    ...groupDescription(snapshot, context),
    ...(only && tables.length === 1 ? only : { tables }),
  });
}

function groupDescription(snapshot: Snapshot, context: FileContext) {
  const { dataset, filter, selected } = snapshot;
  const { translator, source } = context;
  const { t, label } = translator;
  const address = webAddress(context.address);
  const licences = source.licences.flatMap(({ path }) => webAddress(path) ?? []);
  const local = selectionLocalNote(snapshot, translator);
  const sentence = safeText(
    [filterSentence(dataset, filter, selected, translator), ...(local === null ? [] : [local])].join('. '),
  );
  return {
    'dc:title': label(dataset.title),
    'dc:description': sentence,
    ...(address && { 'dc:source': { '@id': address } }),
    ...(licences.length > 0 && { 'dc:license': licences.map((licence) => ({ '@id': licence })) }),
    'dc:identifier': source.name,
    'schema:version': dataset.version,
    'schema:dateCreated': dataset.created,
    'dc:creator': t('app.name'),
    notes: [
      {
        'schema:name': t('export.protection.title'),
        'schema:description': t('export.protection.how'),
        'schema:valuePattern': protectedPattern,
      },
    ],
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      lineTerminators: ['\r\n'],
      header: true,
      headerRowCount: 1,
      skipInitialSpace: false,
      trim: false,
    },
  };
}

function tableDescription(
  { name, columns, primaryKey, foreignKeys }: Table,
  fileOf: ReadonlyMap<TableName, string>,
  { translator, translators }: FileContext,
) {
  const keys = foreignKeys.flatMap(({ column, table }) => {
    const resource = fileOf.get(table);
    return resource === undefined
      ? []
      : [{ columnReference: column, reference: { resource, columnReference: 'id' } }];
  });
  return {
    url: fileOf.get(name),
    'rdfs:label': translator.t(`export.table.${name}`),
    tableSchema: {
      columns: columns.map((column) => columnDescription(column, [translator, ...translators])),
      primaryKey: primaryKey.length === 1 ? primaryKey[0] : primaryKey,
      ...(keys.length > 0 && { foreignKeys: keys }),
    },
  };
}

function columnDescription(
  { name, title, about, list, language }: ColumnAbout,
  translators: FileContext['translators'],
) {
  const { description, constraints } = about;
  return {
    name,
    // The header has the name, which must be among the titles for the two to fit.
    titles: Object.fromEntries(
      translators.map((translator) => [translator.language, [title(translator), name]]),
    ),
    ...(description && { 'dc:description': { '@value': description, '@language': 'en' } }),
    datatype: csvwDatatype(about),
    ...(list && { separator: listForms[list].separator }),
    ...(language && { lang: language }),
    ...(constraints?.required && !list && { required: true }),
    null: '',
  };
}
