import type { Contact } from '#model/Dataset.ts';
import type { Drawing, Size } from './drawing/Drawing.ts';
import type { MeasureText } from './drawing/MeasureText.ts';
import type { Paint } from './Paint.ts';
import type { Preset } from './presets.ts';

/** Where a picture is drawn: from 0, 0 to its size. Words take the sizes of the preset's type. */
export type Room = Size &
  Pick<Preset, 'id' | 'type' | 'scale'> & {
    readonly paint: Paint;
    readonly measure: MeasureText;
  };

/**
 * What a view shows, to be drawn at any size: the marks, with their legend and notes. The frame around it (title,
 * filter sentence, source, boundary view, address) is drawn by `composePicture`.
 */
export type Picture = {
  /** What is shown, never what to think of it. */
  readonly title: string;
  /** Which boundary view and base map are drawn; null for a picture without a map. */
  readonly boundaries: string | null;
  /** Whether there is a map in a room; where it is left out, there is one if boundaries are named. */
  readonly drawsMap?: (room: Room) => boolean;
  /** What is drawn, where that is not the page's selection. */
  readonly selection?: PictureSelection;
  /** Everything lies within the room, nothing overlaps, and no type is smaller than the preset's smallest. */
  readonly draw: (room: Room) => readonly Drawing[];
  /** The figures as a chart that a presentation program can edit; null where the drawing is all there is. */
  readonly chart: ((paint: Paint) => Chart) | null;
};

/** The contacts that a picture draws. */
export type PictureSelection = {
  /** In the words of a filter sentence. */
  readonly sentence: string;
  readonly contacts: readonly Contact[];
  /** Ids of the documents behind them, in order of publication. */
  readonly documents: readonly string[];
};

/** Bars that a presentation program draws by itself. */
export type Chart = {
  /** `bars` lie, `columns` stand. */
  readonly kind: 'bars' | 'columns';
  readonly isStacked: boolean;
  /** Names of the bars, in the order in which they are read. */
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** What the values count; where series are stacked, also the name of their sum. */
  readonly unit: string;
  /** Whether the values are shares, from 0 to 1, and written as per cent. */
  readonly isShare?: boolean;
  /**
   * Parts that stand side by side under a heading each, on one scale, because there are too many bars for one
   * axis: the first has the first `count` categories, and so on. Without them all categories are one part.
   */
  readonly groups?: readonly ChartGroup[];
  /** Notes that must stand beside it. */
  readonly notes: readonly string[];
};

export type ChartGroup = {
  readonly name: string;
  /** How many categories it has. */
  readonly count: number;
};

export type ChartSeries = {
  readonly name: string;
  /** `#rrggbb`. */
  readonly colour: string;
  /** The line around a bar, `#rrggbb`; none where it is left out. */
  readonly edge?: string;
  /** Drawn as a hatch in its colour: what is only understood. */
  readonly isHatched?: boolean;
  /** One a category. */
  readonly values: readonly number[];
};
