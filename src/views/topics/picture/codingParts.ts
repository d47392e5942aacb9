import { type Box, type Drawing, draw } from '#export/drawing/Drawing.ts';
import { hatchLines } from '#export/drawing/hatchLines.ts';
import type { Room } from '#export/Picture.ts';
import type { Translator } from '#i18n/Translator.ts';
import { codingCertainties } from '#model/schema/vocabulary.ts';
import type { LegendKey } from './legendBlocks.ts';

/** A part of a bar that stands for codings that a source states. */
export function statedPart(box: Box, { paint }: Room): Drawing[] {
  return box.width > 0 && box.height > 0 ? [draw('rect', { ...box, fill: paint.colour.slate })] : [];
}

/** A part of a bar that stands for codings that are only understood: hatched, with its outline within its box. */
export function understoodPart(box: Box, { paint, scale }: Room): Drawing[] {
  if (box.width <= 0 || box.height <= 0) return [];
  const { slate, paper, control } = paint.colour;
  const least = Math.min(box.width, box.height);
  if (least < 3) return [draw('rect', { ...box, fill: control })];
  const line = least < 6 ? 1 : Math.max(1, scale * 0.75);
  const within = inset(box, line / 2);
  return [
    draw('rect', { ...within, fill: paper }),
    hatchLines(inset(box, line * 0.75), slate, 1.4 * scale, 5.4 * scale),
    draw('rect', { ...within, fill: 'none', stroke: slate, 'stroke-width': line }),
  ];
}

/** What the two parts mean, of those that are counted; `certainties` is the clause of the filter, none means both. */
export function codingKeys(certainties: readonly string[], room: Room, { t }: Translator): LegendKey[] {
  const [width, height] = [24 * room.scale, 12 * room.scale];
  const box = { x: 0, y: -height / 2, width, height };
  return codingCertainties
    .filter((certainty) => certainties.length === 0 || certainties.includes(certainty))
    .map((certainty) => ({
      sign: certainty === 'stated' ? statedPart(box, room) : understoodPart(box, room),
      width,
      text: t(`topics.key.${certainty}`),
    }));
}

function inset({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}
