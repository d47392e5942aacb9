import { type Drawing, draw, words } from '#export/drawing/Drawing.ts';
import type { PlacedPeriod } from '#views/timeline/context/contextTracks.ts';
import { trackBar, trackPitch } from '#views/timeline/timelineMetrics.ts';
import type { TimelineSheet } from './layTimeline.ts';
import { baseline } from './unitRoom.ts';

/** The context periods above the lanes. */
export function drawStrip({ facts, periods, room }: TimelineSheet): readonly Drawing[] {
  const { colour } = room.paint;
  const size = room.type.source;
  return periods.flatMap((placed) => {
    const { period, track, label } = placed;
    const top = track * trackPitch;
    const isPinned = facts.periods.pinned.includes(period.id);
    const shape = periodShape(placed, top, isPinned ? colour['band-pinned'] : colour.band, colour['ink-2']);
    if (!label) return [shape];
    const at = { x: label.x, y: top + trackBar / 2 + baseline(size) };
    const isInside = !placed.isEvent && label.x > placed.from && !label.isLeft && label.x < placed.to;
    const halo = isInside ? {} : { halo: colour.paper };
    const style = { ...halo, size, fill: colour['ink-2'], anchor: label.isLeft ? 'end' : 'start' } as const;
    return [shape, words(facts.translator.label(period.shortLabel), at, style)];
  });
}

function periodShape({ from, to, isEvent }: PlacedPeriod, top: number, band: string, event: string): Drawing {
  if (isEvent) return draw('path', { d: `M${from - 3.5} ${top + 5}h7l-3.5 5Z`, fill: event });
  return draw('rect', { x: from, y: top, width: Math.max(1, to - from), height: trackBar, fill: band });
}
