import type { Drawing } from '#export/drawing/Drawing.ts';
import type { TopicRow } from '#selectors/topicGroups.ts';
import type { Block } from './Block.ts';

/** What the marks of a row are drawn in. */
export type Zone = { readonly width: number; readonly rowHeight: number };

/** Where a part of the legend is drawn: from 0, 0 to the width. */
export type LegendPlace = {
  readonly width: number;
  /** There is little height: keys stand beside one another. */
  readonly isFlat: boolean;
};

/** A part of the legend, e.g. `legendKeys` or `legendWords`, laid out in the width that there is. */
export type LegendPart = (place: LegendPlace) => Block;

/** The number of a row; without a word on it, those of chosen topics are bold. */
export type RowNumber = { readonly text: string; readonly isBold?: boolean };

/**
 * A form of the topics view as a picture: what is drawn in the rows. Columns, rows, names, numbers, the place of legend
 * and notes are the same in all forms; `drawColumns` draws them. All sizes are those of one room: a form is made for it.
 */
export type PictureForm = {
  /** At the end of the head of each column: what the numbers count. */
  readonly unit?: string;
  /** In the head of each column, from the start of the zone on a baseline at 0: an axis, in the type of sources. */
  readonly axis?: (zone: Zone) => readonly Drawing[];
  /** Whether values are read from the start of the zone: a line is drawn there. */
  readonly hasBaseline: boolean;
  /** How far marks reach over the start of the zone, and the axis over its end. */
  readonly reach?: { readonly before: number; readonly after: number };
  /** The narrowest zone in which the marks can be read. */
  readonly leastZone: number;
  /** A wider zone would lead the eye away from the names; without it there is no such width. */
  readonly widestZone?: number;
  /** Behind the rows of a column, from the start of the zone and the top of the first row down. */
  readonly behind?: (zone: Zone, rows: number) => readonly Drawing[];
  /** From the start of the zone and the middle of the row. */
  readonly marks: (row: TopicRow, zone: Zone) => readonly Drawing[];
  readonly number: (row: TopicRow) => RowNumber;
  /** Where the number starts, from the start of the zone; without it, numbers end where they need no more room. */
  readonly numberAt?: (row: TopicRow, zone: Zone) => number;
  /** Rows are no lower than this with the whole legend. */
  readonly leastRow?: number;
  /** What the marks mean. */
  readonly legend: readonly LegendPart[];
  /** The legend where rows would be too low with the whole one: without what explains no mark of the rows. */
  readonly briefLegend?: readonly LegendPart[];
  /** What a reader should mind, a sentence or paragraph each. */
  readonly notes: readonly string[];
  /** The notes where there is no height for all: without what can be seen in the rows. */
  readonly briefNotes?: readonly string[];
  /** Says of topics without room how many they are, and the most that one of them counts; else they count contacts. */
  readonly further?: (count: number, most: number) => string;
};
