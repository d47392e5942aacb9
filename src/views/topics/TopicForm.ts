import type { ReactNode } from 'react';
import type { TopicRow } from '#selectors/topicGroups.ts';

/** The rows of a column and the zone that their marks are drawn in; each row is as high as the others. */
export type MarksProps = {
  readonly rows: readonly TopicRow[];
  readonly width: number;
  readonly rowHeight: number;
};

/**
 * A form of the topics view: what is drawn in the rows. Columns, rows and their order are the same in
 * all forms, so that the eye stays where it was.
 */
export type TopicForm = {
  /** Over the marks of the first column: their unit, or an axis. */
  readonly unit: ReactNode;
  readonly renderMarks: (zone: MarksProps) => ReactNode;
  /** Width that numbers need beside the zone. */
  readonly numberRoom: number;
  readonly numberOf: (row: TopicRow) => string;
  /** Where the number stands, from the start of the zone. */
  readonly numberAt: (row: TopicRow, zone: number) => number;
  /** The row in words. */
  readonly nameOf: (row: TopicRow) => string;
};
