import type { Translator } from '#i18n/Translator.ts';
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
