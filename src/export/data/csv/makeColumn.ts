import type { Translator } from '#i18n/Translator.ts';
import type { Dataset } from '#model/Dataset.ts';
import type { Description } from '#model/schema/fieldDictionary.ts';
import type { ResourceName } from '#model/schema/fields.ts';
import type { Cell } from './Cell.ts';
import type { Column } from './Column.ts';
import { dictionaryField } from './dictionaryField.ts';
import type { ListKind } from './listForms.ts';

type CellOf<Row> = (row: Row) => Cell;

/** Prose of the data is English. */
const prose: ReadonlySet<string> = new Set(['occasion', 'summary', 'coderNotes', 'outcomes', 'note']);

/** Makes columns that hold a field of a resource as it stands; its path is its name unless one is given. */
export function fieldColumns<Row>(resource: ResourceName) {
  return (
    name: string,
    cell: CellOf<Row>,
    {
      list = null,
      path = name,
      title = name,
    }: { list?: ListKind | null; path?: string; title?: string } = {},
  ): Column<Row> => ({
    ...derivedColumn(name, dictionaryField(resource, path), cell, list),
    title: titleOf(title),
    language: prose.has(name) ? 'en' : null,
  });
}

/** A column of what is worked out of the data, with what a data dictionary would say of it. */
export function derivedColumn<Row>(
  name: string,
  about: Description,
  cell: CellOf<Row>,
  list: ListKind | null = null,
): Column<Row> {
  return {
    name,
    title: titleOf(name),
    about,
    cell,
    list,
    language: null,
  };
}

/**
 * The column that says whether a row is from a report that whoever made the file keeps in the browser; only where
 * such reports are shown with the data, so that files of published data are the same for all.
 */
export function localColumns<Row>(
  { local }: Pick<Dataset, 'local'>,
  isLocal: (row: Row) => boolean,
): Column<Row>[] {
  if (!local) return [];
  const about = {
    type: 'boolean',
    description:
      'Whether it is from a report that is kept in one browser alone, and not in the published data.',
    constraints: { required: true },
  } as const;
  return [derivedColumn('isLocal', about, isLocal)];
}

/** Makes the column that says in the reader's words what another column has ids for. */
export function labelColumns<Row>({ language }: Translator) {
  return (of: string, cell: CellOf<Row>, list: ListKind | null = null, title = of): Column<Row> => {
    const about = { type: list ? 'array' : 'string', description: `The column ${of} in words.` };
    return {
      ...derivedColumn(`${of}Label`, about, cell, list),
      title: (translator) => translator.t('export.inWords', { column: titleOf(title)(translator) }),
      language,
    };
  };
}

function titleOf(name: string): Column<never>['title'] {
  return ({ t }) => t(`export.column.${name}` as 'export.column.id');
}
