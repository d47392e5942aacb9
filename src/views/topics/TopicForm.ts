import type { ReactNode } from 'react';
import type { TopicRow } from '#selectors/topicGroups.ts';

/** The rows of a column and the zone that their marks are drawn in; each row is as high as the others. */
export type MarksProps = {
  readonly rows: readonly TopicRow[];
  readonly width: number;
  readonly rowHeight: number;
};

/** A mark of a row that opens what is behind it: a button over what is drawn. */
export type RowMark = {
  /** Unique in its row, and the same in all rows for marks of the same kind, e.g. a year. */
  readonly key: string;
  /** Pixels from the start of the zone. */
  readonly start: number;
  readonly width: number;
  /** The mark in words. */
  readonly name: string;
  readonly onOpen: () => void;
};

/**
 * A form of the topics view: what is drawn in the rows. Columns, rows and their names are the same in
 * all forms, so that the eye stays where it was.
 */
export type TopicForm = {
  /** In the head of the first column: the unit of the marks. */
  readonly unit?: ReactNode;
  /** In the head of each column, over the zone and the numbers: an axis. */
  readonly renderAxis?: (width: number) => ReactNode;
  readonly renderMarks: (zone: MarksProps) => ReactNode;
  /** `none` where values are not read from the start of the zone: no line is drawn there. */
  readonly baseline?: 'none';
  /** Marks that can be opened, in the order in which they stand; keys and names do not depend on the width. */
  readonly marksOf?: (row: TopicRow, width: number) => readonly RowMark[];
  /** Width that numbers need beside the zone. */
  readonly numberRoom: number;
  readonly numberOf: (row: TopicRow) => ReactNode;
  /** Where the number stands, from the start of the zone; without it, at the end of the row. */
  readonly numberAt?: (row: TopicRow, zone: number) => number;
  /** The row in words. */
  readonly nameOf: (row: TopicRow) => string;
};

/** What a form of the topics view is given: whether its table is asked for. */
export type TopicFormProps = { readonly isTable: boolean };
