import { type Drawing, draw, words } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import { largestPair, shadeOfPair } from '#views/topics/together/pairFigures.ts';
import type { PairPicture } from './PairPicture.ts';
import { type MatrixPlan, titleGap } from './planMatrix.ts';

/**
 * Each topic with each that is more frequent: the contacts of both, shaded; the diagonal is outlined and has
 * the topic's own count, and after it stands the name of the column.
 *
 * @param labels width of the column of names at the left
 */
export function drawMatrix(
  { rows, pairs, translator, shade, chosen }: PairPicture,
  { width, height }: MatrixPlan['cell'],
  labels: number,
  room: Room,
): readonly Drawing[] {
  const { type, scale, paint } = room;
  const { colour } = paint;
  const largest = largestPair(rows, { pairs });
  const gap = Math.max(1, scale * 0.75);
  return rows.flatMap((row, index) => {
    const y = index * height;
    const baseline = y + height / 2 + type.row * 0.36;
    const isChosen = chosen.includes(row.topic.id);
    const cells = rows.slice(0, index + 1).flatMap((other, column) => {
      const isOwn = row === other;
      const count = pairs.together(row.topic.id, other.topic.id);
      const tint = isOwn ? 0 : shadeOfPair(count, row.total, shade, largest);
      const box = {
        x: labels + column * width + gap / 2,
        y: y + gap / 2,
        width: width - gap,
        height: height - gap,
      };
      return [
        ...(tint === 0 ? [] : [draw('rect', { ...box, fill: colour[`shade-${tint}`] })]),
        ...(isOwn ? [outline(box, colour.control, scale)] : []),
        words(
          translator.number(count),
          { x: box.x + box.width / 2, y: baseline },
          {
            size: type.row,
            weight: isOwn ? 700 : 400,
            anchor: 'middle',
            fill: cellInk(tint, count, colour),
          },
        ),
      ];
    });
    const end = labels + (index + 1) * width + titleGap(room);
    return [
      ...(isChosen ? [draw('rect', { y, width: labels, height, fill: colour['wash-2'] })] : []),
      words(
        row.label,
        { x: labels - labelGap(room), y: baseline },
        { size: type.row, weight: isChosen ? 700 : 400, anchor: 'end', fill: colour.ink },
      ),
      ...cells,
      words(row.label, { x: end, y: baseline }, { size: type.note, fill: colour['ink-2'] }),
    ];
  });
}

/** From the names of rows to their cells. */
export function labelGap({ type }: Room): number {
  return type.row * 0.6;
}

function outline(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  stroke: string,
  strokeWidth: number,
): Drawing {
  const half = strokeWidth / 2;
  return draw('rect', {
    x: x + half,
    y: y + half,
    width: width - strokeWidth,
    height: height - strokeWidth,
    fill: 'none',
    stroke,
    'stroke-width': strokeWidth,
  });
}

/** Ink on the first four shades and paper on the last; nothing together is quiet. */
function cellInk(tint: number, count: number, colour: Room['paint']['colour']): string {
  if (tint === 5) return colour.paper;
  return count === 0 ? colour['ink-3'] : colour.ink;
}
