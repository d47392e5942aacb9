import { type Box, type Drawing, draw, words } from '#export/drawing/Drawing.ts';
import { hatchLines } from '#export/drawing/hatchLines.ts';
import { eventTop, type PlacedPeriod, sendsLine } from '#views/timeline/context/contextTracks.ts';
import type { PlacedUncoded } from '#views/timeline/uncoded/placeUncoded.ts';
import type { TimelineSheet } from './layTimeline.ts';
import { baseline } from './unitRoom.ts';

type Extent = { readonly from: number; readonly to: number };

const hatchTile = 11;
const dottedLine = '1.5 3';

/**
 * What lies behind the marks: washes, what was not coded, grid, the lines between lanes and those of events. It is cut
 * out where the silence is, and laid under nothing: on any ground it looks the same.
 */
export function drawBackdrop(sheet: TimelineSheet): readonly Drawing[] {
  const { facts, laid, periods, uncoded, silence, scale, ticks, room } = sheet;
  const { colour } = room.paint;
  const { lanes, lanesHeight: height, metrics } = laid;
  const isWashed = ({ period }: PlacedPeriod) => facts.periods.pinned.includes(period.id);
  const washed = periods.filter(isWashed);
  const blank = silence ? [silence] : [];
  const line = (x: number, top: number, stroke: string, dash?: string) =>
    draw('line', {
      x1: x,
      x2: x,
      y1: top,
      y2: height,
      stroke,
      'stroke-width': 1,
      'stroke-dasharray': dash,
    });
  return [
    ...washed.flatMap((period) =>
      without(period, [...blank, ...uncoded]).map(({ from, to }) =>
        draw('rect', { x: from, y: 0, width: Math.max(1, to - from), height, fill: colour.wash }),
      ),
    ),
    ...uncoded.flatMap((span) => hatched(span, height, colour.rule)),
    ...ticks
      .filter(({ day, unit }) => unit !== null && !blank.some((gap) => isWithin(scale(day), gap)))
      .map(({ day }) => line(scale(day), 0, colour.rule)),
    ...lanes.flatMap(({ top }) =>
      without({ from: 0, to: metrics.right }, top === 0 ? [] : blank).map(({ from, to }) =>
        draw('line', { x1: from, x2: to, y1: top, y2: top, stroke: colour.rule, 'stroke-width': 1 }),
      ),
    ),
    ...uncoded.flatMap(({ label }) => {
      if (!label) return [];
      const size = room.type.source;
      const at = { x: label.x, y: label.y + baseline(size) };
      return [words(label.text, at, { size, anchor: 'middle', fill: colour['ink-2'] })];
    }),
    ...blank.flatMap(({ from, to }) => [from, to]).map((x) => line(x, 0, colour.control, dottedLine)),
    ...periods
      .filter((placed) => sendsLine(placed) && !isWashed(placed))
      .map(({ from, track }) => line(from, eventTop(track, periods), colour.control, dottedLine)),
    ...washed
      .filter(({ period }) => scale(period.from) >= metrics.left)
      .map(({ from }) => line(from, -6, colour['ink-2'])),
  ];
}

function isWithin(x: number, { from, to }: Extent): boolean {
  return x > from && x < to;
}

/** What is left of an extent when others are cut out of it. */
function without(extent: Extent, holes: readonly Extent[]): readonly Extent[] {
  return holes.reduce<readonly Extent[]>(
    (parts, hole) =>
      parts
        .flatMap(({ from, to }) => [
          { from, to: Math.min(to, hole.from) },
          { from: Math.max(from, hole.to), to },
        ])
        .filter(({ from, to }) => to > from),
    [{ from: extent.from, to: extent.to }],
  );
}

/** Hatching around the words of it. */
function hatched({ from, to, label }: PlacedUncoded, height: number, stroke: string): Drawing[] {
  const whole: Box = { x: from, y: 0, width: to - from, height };
  if (!label) return [hatchLines(whole, stroke, 1.5, hatchTile)];
  const { left, right, top, bottom } = label.box;
  const beside = { y: top, height: bottom - top };
  return [
    { ...whole, height: top },
    { ...whole, y: bottom, height: height - bottom },
    { x: from, width: left - from, ...beside },
    { x: right, width: to - right, ...beside },
  ].map((box) => hatchLines(box, stroke, 1.5, hatchTile));
}
