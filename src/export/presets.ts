/** Sizes of type in a picture, in its pixels; none is under 11, in a slide none under 15. */
export type PictureType = {
  readonly title: number;
  readonly sentence: number;
  /** The heading of a part of the picture. */
  readonly heading: number;
  /** Names and numbers of rows, labels of marks. */
  readonly row: number;
  /** Legends and notes. */
  readonly note: number;
  /** Source, boundary view and address; also axes. */
  readonly source: number;
};

/** The size of a picture, and what is redrawn with it rather than scaled up. */
export type Preset = {
  readonly id: 'slide' | 'column' | 'square';
  readonly width: number;
  readonly height: number;
  /** From the edges to what is drawn. */
  readonly margin: { readonly side: number; readonly top: number; readonly bottom: number };
  readonly type: PictureType;
  /** How large marks, bars and strokes are against those of the page. */
  readonly scale: number;
};

export const presets: readonly [Preset, ...Preset[]] = [
  {
    id: 'slide',
    width: 1600,
    height: 900,
    margin: { side: 56, top: 48, bottom: 24 },
    type: { title: 34, sentence: 20, heading: 18, row: 17, note: 16, source: 15 },
    scale: 1.6,
  },
  {
    id: 'column',
    width: 850,
    height: 600,
    margin: { side: 28, top: 28, bottom: 14 },
    type: { title: 22, sentence: 14, heading: 13, row: 12, note: 12, source: 11 },
    scale: 1,
  },
  {
    id: 'square',
    width: 1080,
    height: 1080,
    margin: { side: 40, top: 40, bottom: 20 },
    type: { title: 28, sentence: 18, heading: 16, row: 15, note: 14, source: 13 },
    scale: 1.3,
  },
];
