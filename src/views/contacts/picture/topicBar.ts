import { type Box, type Drawing, draw } from '#export/drawing/Drawing.ts';
import { hatchLines } from '#export/drawing/hatchLines.ts';
import type { Room } from '#export/Picture.ts';

/** A bar of topics: stated solid, understood hatched after a gap, both in units of a width. */
export function topicBar(
  { x, y }: { readonly x: number; readonly y: number },
  counts: { readonly stated: number; readonly understood: number },
  unit: number,
  room: Pick<Room, 'type' | 'paint' | 'scale'>,
): Drawing[] {
  const height = room.type.row * 0.6;
  const solid = { x, y: y - height / 2, width: counts.stated * unit, height };
  const start = x + (counts.stated > 0 ? solid.width + room.scale : 0);
  const hatched = { ...solid, x: start, width: counts.understood * unit };
  return [
    ...(counts.stated > 0 ? [draw('rect', { ...solid, fill: room.paint.colour.slate })] : []),
    ...(counts.understood > 0 ? hatch(hatched, room) : []),
  ];
}

/** Hatch in its outline, which is drawn within the box. */
function hatch(box: Box, { paint, scale }: Pick<Room, 'paint' | 'scale'>): Drawing[] {
  const line = scale * 0.75;
  const inner = {
    x: box.x + line / 2,
    y: box.y + line / 2,
    width: Math.max(0, box.width - line),
    height: box.height - line,
  };
  const stroke = paint.colour.slate;
  return [
    hatchLines(inner, stroke, scale * 1.1, scale * 3),
    draw('rect', { ...inner, fill: 'none', stroke, 'stroke-width': line }),
  ];
}
