import { contactValues } from '#filter/contactValues.ts';
import { fixedValues, type ListDimension, listDimensions } from '#filter/Filter.ts';
import type { Dataset } from '#model/Dataset.ts';

/** Dimensions that a column of value codes answers by itself; codings have a column of their own. */
export type ColumnDimension = Exclude<ListDimension, 'topic' | 'coding'>;

/**
 * The values of one dimension, several a contact allowed: those of contact `i` are
 * `codes[offsets[i]]` up to, not including, `codes[offsets[i + 1]]`, each a position in `vocabulary`.
 */
export type ListColumn = {
  readonly vocabulary: readonly string[];
  readonly offsets: Uint32Array;
  readonly codes: Uint16Array;
};

/** The codings of all contacts, laid out as in `ListColumn`, each with its certainty. */
export type CodingColumn = ListColumn & {
  /** Position in `codingCertainties`. */
  readonly certainties: Uint8Array;
};

/** The dataset as typed arrays, one entry a contact in the dataset's order: what the engine scans. */
export type Columns = {
  readonly size: number;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly lists: Readonly<Record<ColumnDimension, ListColumn>>;
  readonly codings: CodingColumn;
};

const columnDimensions: readonly ColumnDimension[] = listDimensions.filter(
  (dimension): dimension is ColumnDimension => dimension !== 'topic' && dimension !== 'coding',
);

/** The values that a clause on each dimension may name, in their natural order. */
export function vocabularyOf(dataset: Dataset, dimension: ListDimension): readonly string[] {
  switch (dimension) {
    case 'place':
      return [...dataset.places.keys()];
    case 'topic':
      return [...dataset.topics.keys()];
    case 'channel':
      return dataset.channels;
    case 'side':
      return dataset.sides;
    case 'official':
      return [...dataset.officials.keys()];
    default:
      return fixedValues[dimension];
  }
}

/** Lays the dataset out in columns; once a dataset. */
export function columnsOf(dataset: Dataset): Columns {
  const { contacts } = dataset;
  const lists = Object.fromEntries(
    columnDimensions.map((dimension) => [
      dimension,
      listColumn(
        vocabularyOf(dataset, dimension),
        contacts.map((contact) => contactValues(contact, dimension)),
      ),
    ]),
  ) as Record<ColumnDimension, ListColumn>;
  return {
    size: contacts.length,
    earliest: Int32Array.from(contacts, ({ span }) => span.earliest),
    latest: Int32Array.from(contacts, ({ span }) => span.latest),
    lists,
    codings: {
      ...listColumn(
        vocabularyOf(dataset, 'topic'),
        contacts.map((contact) => contactValues(contact, 'topic')),
      ),
      certainties: Uint8Array.from(
        contacts.flatMap(({ codings }) =>
          codings.map(({ certainty }) => fixedValues.coding.indexOf(certainty)),
        ),
      ),
    },
  };
}

function listColumn(vocabulary: readonly string[], values: readonly (readonly string[])[]): ListColumn {
  const positions = new Map(vocabulary.map((value, position) => [value, position]));
  const offsets = new Uint32Array(values.length + 1);
  for (const [index, list] of values.entries()) offsets[index + 1] = (offsets[index] ?? 0) + list.length;
  const codes = Uint16Array.from(values.flat(), (value) => positions.get(value) ?? vocabulary.length);
  return { vocabulary, offsets, codes };
}
