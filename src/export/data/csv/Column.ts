import type { Translator } from '#i18n/Translator.ts';
import type { Description } from '#model/schema/fieldDictionary.ts';
import type { Cell } from './Cell.ts';
import type { ListKind } from './listForms.ts';

/** What a table says of a column besides its cells. */
export type ColumnAbout = {
  /** Stable, the same in every language: the name of the data's own field where there is one. */
  readonly name: string;
  readonly title: (translator: Translator) => string;
  /** What it holds, in the words and with the limits of the data dictionary. */
  readonly about: Description;
  /** How a list stands in its cells; null where they hold one value each. */
  readonly list: ListKind | null;
  /** BCP 47 language of its words, where they are words of one language. */
  readonly language: string | null;
};

/** A column of a table, with how its cells are made. */
export type Column<Row> = ColumnAbout & { readonly cell: (row: Row) => Cell };
