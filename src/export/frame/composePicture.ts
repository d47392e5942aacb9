import { type Drawing, draw, moved, type Size } from '#export/drawing/Drawing.ts';
import type { MeasureText } from '#export/drawing/MeasureText.ts';
import type { Paint } from '#export/Paint.ts';
import type { Picture, Room } from '#export/Picture.ts';
import type { Preset } from '#export/presets.ts';
import { pictureFoot, plainNotes } from './pictureFoot.ts';
import { pictureHead } from './pictureHead.ts';
import { shownBoundaries } from './shownBoundaries.ts';

/** What every picture says of itself, in words. */
export type PictureWords = {
  /** The filter sentence. */
  readonly sentence: string;
  /** Where a sentence that is too long for the picture goes on, such as "… (in full in the file's description)". */
  readonly continues?: string;
  /** Source and data version, and what is in no published data. */
  readonly source: string;
  /** What is in no published data, by itself: it is said even where there is no frame. */
  readonly local?: string | null;
  /** The address of the view, in full. */
  readonly address: string;
  /** The version of the data, by which a reader of the file sees whether it has changed since. */
  readonly version: string;
  readonly productName: string;
  /** BCP 47 language of the words. */
  readonly language: string;
};

export type PictureLook = {
  readonly preset: Preset;
  /** What lies under the picture. */
  readonly ground: 'white' | 'dark' | 'transparent';
  /** Without the frame there is the drawing alone. */
  readonly isFramed: boolean;
};

export type DrawingTools = { readonly paint: Paint; readonly measure: MeasureText };

/** A picture at its final size: its elements lie from 0, 0 to `width`, `height`. */
export type ComposedPicture = {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly words: PictureWords;
  readonly elements: readonly Drawing[];
};

/** Draws a picture of a view within its frame; all other files are made from this one. */
export function composePicture(
  picture: Picture,
  frameWords: PictureWords,
  { preset, ground, isFramed }: PictureLook,
  tools: DrawingTools,
): ComposedPicture {
  const { width, height } = preset;
  const draws = isFramed ? framed : plain;
  const parts = draws(picture, frameWords, preset, tools);
  const under = draw('rect', { width, height, fill: tools.paint.colour.paper });
  const elements = [...(ground === 'transparent' ? [] : [under]), ...parts];
  return { width, height, title: picture.title, words: frameWords, elements };
}

function framed(
  picture: Picture,
  frameWords: PictureWords,
  preset: Preset,
  tools: DrawingTools,
): readonly Drawing[] {
  const { width, height, margin, type } = preset;
  const inner = width - 2 * margin.side;
  const head = pictureHead(picture.title, frameWords, inner, preset, tools);
  const top = margin.top + head.height + type.sentence;
  const below = ({ boundaries }: Picture) => {
    const foot = pictureFoot(boundaries, frameWords, inner, preset, tools);
    const footTop = height - margin.bottom - foot.height;
    const size = { width: inner, height: footTop - type.sentence - top };
    return { foot, footTop, room: roomOf(preset, size, tools) };
  };
  const shown = shownBoundaries(picture, (named) => below(named).room);
  const { foot, footTop, room } = below(shown);
  return [
    // As wide as the margin, on the upper edge.
    draw('rect', {
      x: margin.side,
      width: margin.side,
      height: Math.max(4, Math.round(margin.side * 0.1)),
      fill: tools.paint.colour.ink,
    }),
    moved({ x: margin.side, y: margin.top }, head.elements),
    moved({ x: margin.side, y: top }, shown.draw(room)),
    moved({ x: margin.side, y: footTop }, foot.elements),
  ];
}

/** The drawing alone, with the same narrow margin all round. */
function plain(
  picture: Picture,
  { local = null }: PictureWords,
  preset: Preset,
  tools: DrawingTools,
): readonly Drawing[] {
  const { width, height, margin } = preset;
  const inner = { width: width - 2 * margin.bottom, height: height - 2 * margin.bottom };
  const below = ({ boundaries }: Picture) => {
    const note = plainNotes([local, boundaries], inner.width, preset, tools);
    return { note, room: roomOf(preset, { ...inner, height: inner.height - note.height }, tools) };
  };
  const shown = shownBoundaries(picture, (named) => below(named).room);
  const { note, room } = below(shown);
  return [
    moved({ x: margin.bottom, y: margin.bottom }, shown.draw(room)),
    moved({ x: margin.bottom, y: margin.bottom + room.height }, note.elements),
  ];
}

function roomOf({ id, type, scale }: Preset, size: Size, tools: DrawingTools): Room {
  return { ...size, id, type, scale, ...tools };
}
