import { type Drawing, draw } from '#export/drawing/Drawing.ts';
import type { MeasureText } from '#export/drawing/MeasureText.ts';
import type { Room } from '#export/Picture.ts';

/**
 * The room in pixels of the page: what is laid out in it with the page's own measures, and drawn by `atScale`, has
 * marks and strokes of the picture's scale, and type of the picture's sizes.
 */
export function unitRoom(room: Room): Room {
  const { width, height, scale, type } = room;
  const units = (size: number) => size / scale;
  return {
    ...room,
    width: units(width),
    height: units(height),
    scale: 1,
    measure: remembering(room.measure),
    type: {
      title: units(type.title),
      sentence: units(type.sentence),
      heading: units(type.heading),
      row: units(type.row),
      note: units(type.note),
      source: units(type.source),
    },
  };
}

/** A layout is tried at several sizes, and measures the same words each time. */
function remembering(measure: MeasureText): MeasureText {
  const known = new Map<string, number>();
  return (text, size, weight = 400) => {
    const key = `${size} ${weight} ${text}`;
    const width = known.get(key) ?? measure(text, size, weight);
    known.set(key, width);
    return width;
  };
}

/** What was laid out in a `unitRoom`, at the scale of the room itself. */
export function atScale({ scale }: Room, drawings: readonly Drawing[]): readonly Drawing[] {
  return [draw('g', { transform: `scale(${scale})` }, ...drawings)];
}

/** How far below its middle the baseline of a line of words lies. */
export function baseline(size: number): number {
  return size * 0.36;
}
