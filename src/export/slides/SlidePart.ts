import type { Box } from '#export/drawing/Drawing.ts';
import type { ComposedPicture } from '#export/frame/composePicture.ts';
import type { NativeChart } from './NativeChart.ts';

/** A slide is 13.333 by 7.5 inches; it is laid out in the pixels of the slide's picture, 120 to an inch. */
export const slidePage = { width: 1600, height: 900, side: 56, top: 48, bottom: 24 } as const;

/** A length on a slide in inches. */
export function inches(pixels: number): number {
  return pixels / 120;
}

/** A size of type in points as pixels of the slide. */
export function pixels(points: number): number {
  return points / 0.6;
}

/** Colours of the presentation's own theme, so that words take those of a template that they are pasted into. */
export type ThemeColour = 'tx1' | 'tx2';

export type SlidePart = WordsPart | RulePart | SwatchPart | ChartPart | PicturePart;

type Placed = {
  /** What the list of a slide's objects calls it; there are no two of one name on a slide. */
  readonly name: string;
  readonly box: Box;
};

export type WordsPart = Placed & {
  readonly kind: 'words';
  readonly paragraphs: readonly Paragraph[];
  readonly style: TextStyle;
  readonly colour: ThemeColour;
  readonly align: 'left' | 'right';
  readonly isTitle?: boolean;
};

export type Paragraph = { readonly text: string; readonly link?: string | undefined };

/** In points. */
export type TextStyle = { readonly size: number; readonly weight: 400 | 700; readonly line: number };

/** A level line along the upper edge of its box. */
export type RulePart = Placed & { readonly kind: 'rule'; readonly colour: string };

/** A sample of a series' bars, in a legend. */
export type SwatchPart = Placed & {
  readonly kind: 'swatch';
  readonly colour: string;
  readonly edge: string;
  readonly isHatched: boolean;
};

export type ChartPart = Placed & {
  readonly kind: 'chart';
  readonly chart: NativeChart;
  readonly alternative: string;
};

export type PicturePart = Placed & {
  readonly kind: 'picture';
  readonly picture: ComposedPicture;
  readonly alternative: string;
};
