import { type Drawing, draw } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import type { LifeLine, Mention } from '#selectors/topicLifeLines.ts';
import type { LifeLineScale } from '#views/topics/lifeLines/lifeLineScale.ts';

/** Heights of ticks on a page row of 20 pixels, and their width. */
const heights = { stated: 14, understood: 6 } as const;
const tickWidth = 1.5;
const pageRow = 20;

/** From the first mention to the last, dotted to the end where the topic is dormant; around a middle at y 0. */
export function drawLine(
  line: LifeLine,
  scale: LifeLineScale,
  zone: { readonly width: number; readonly rowHeight: number },
  hasTicks: boolean,
  room: Room,
): readonly Drawing[] {
  const [first, last] = [scale.atContact(line.first), scale.atContact(line.last)];
  const growth = Math.min(room.scale, zone.rowHeight / pageRow);
  return [
    drawSpan(first, last, room),
    ...(line.isDormant ? [drawSilence(last + 3 * room.scale, zone.width, room)] : []),
    ...(hasTicks ? line.mentions : []).map(({ contact, certainty }) =>
      drawTick(scale.atContact(contact), certainty, growth, room),
    ),
  ];
}

/** A mention: long where it is stated, short where it is only understood. */
export function drawTick(
  at: number,
  certainty: Mention['certainty'],
  growth: number,
  { scale, paint }: Room,
): Drawing {
  const height = heights[certainty] * growth;
  const width = tickWidth * (scale === 1 ? 1 : scale * 0.85);
  return draw('rect', {
    x: at - width / 2,
    y: -height / 2,
    width,
    height,
    fill: paint.colour.slate,
  });
}

export function drawSpan(from: number, to: number, { scale, paint }: Room): Drawing {
  return draw('line', { x1: from, y1: 0, x2: to, y2: 0, stroke: paint.colour.slate, 'stroke-width': scale });
}

export function drawSilence(from: number, to: number, { scale, paint }: Room): Drawing {
  return draw('line', {
    x1: from,
    y1: 0,
    x2: to,
    y2: 0,
    stroke: paint.colour.control,
    'stroke-width': 1.5 * scale,
    'stroke-dasharray': `${1.5 * scale} ${3 * scale}`,
  });
}
