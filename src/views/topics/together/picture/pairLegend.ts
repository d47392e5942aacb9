import { type Drawing, draw, moved, words } from '#export/drawing/Drawing.ts';
import { wrapWords } from '#export/drawing/wrapWords.ts';
import type { Room } from '#export/Picture.ts';
import type { TopicRow } from '#selectors/topicGroups.ts';
import { legendWords } from '#views/topics/picture/legendBlocks.ts';
import type { LegendPart } from '#views/topics/picture/PictureForm.ts';
import { lowestOfShades, pairNotes } from '#views/topics/together/pairFigures.ts';
import type { PairPicture } from './PairPicture.ts';

/** What a cell, its shade and its outline stand for, which topics are shown, and what else a reader should mind. */
export function pairLegend(
  picture: PairPicture,
  shown: readonly TopicRow[],
  notes: readonly string[],
  room: Room,
): readonly LegendPart[] {
  return [
    shadeScale(picture, lowestOfShades(shown, picture), room),
    ...[...pairNotes(shown, picture), ...notes].map((note) => legendWords(note, room)),
  ];
}

/** Width that the legend needs at least, and with which what the shades stand for is on one line. */
export function legendWidths(
  picture: PairPicture,
  shown: readonly TopicRow[],
  room: Room,
): { readonly least: number; readonly usual: number } {
  const { translator, shade } = picture;
  const least = shadeKeys(picture, lowestOfShades(shown, picture), room).width;
  return { least, usual: room.measure(translator.t(`topics.together.key.${shade}`), room.type.note) };
}

/** The five shades with the lowest value of each, after what they stand for or under it. */
function shadeScale(picture: PairPicture, lowest: readonly number[], room: Room): LegendPart {
  const { type, paint, measure } = room;
  const text = picture.translator.t(`topics.together.key.${picture.shade}`);
  const size = type.note;
  const line = size * 1.4;
  const keys = shadeKeys(picture, lowest, room);
  return ({ width }) => {
    const start = measure(text, size) + size;
    const isBeside = start + keys.width <= width;
    const lines = isBeside ? [text] : wrapWords(text, width, (part) => measure(part, size));
    const at = isBeside ? { x: start, y: size } : { x: 0, y: size + lines.length * line };
    return {
      height: at.y + size * 0.4,
      elements: [
        ...lines.map((part, index) =>
          words(part, { x: 0, y: size + index * line }, { size, fill: paint.colour['ink-2'] }),
        ),
        moved(at, keys.elements),
      ],
    };
  };
}

/** The shades beside each other, on a baseline at 0. */
function shadeKeys(
  { translator }: PairPicture,
  lowest: readonly number[],
  { type: { note: size }, paint: { colour }, measure }: Room,
): { readonly width: number; readonly elements: readonly Drawing[] } {
  const swatch = { width: size * 1.5, height: size };
  const gap = size * 0.9;
  const elements: Drawing[] = [];
  let end = -gap;
  for (const [index, from] of lowest.entries()) {
    const label = translator.number(from);
    const x = end + gap;
    const fill = colour[`shade-${(index + 1) as 1 | 2 | 3 | 4 | 5}`];
    const labelAt = x + swatch.width + size * 0.3;
    elements.push(
      draw('rect', { x, y: -size * 0.86, ...swatch, fill }),
      words(label, { x: labelAt, y: 0 }, { size, fill: colour['ink-2'] }),
    );
    end = labelAt + measure(label, size);
  }
  return { width: end, elements };
}
