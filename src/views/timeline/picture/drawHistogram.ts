import { type Drawing, draw, words } from '#export/drawing/Drawing.ts';
import { hatchLines } from '#export/drawing/hatchLines.ts';
import { calendarDay } from '#model/day.ts';
import { timelineUncoded } from '#selectors/timelineUncoded.ts';
import { yearWords } from '#views/timeline/axisLabels.ts';
import { brushEdges } from '#views/timeline/brush/brushEdges.ts';
import { yearStarts } from '#views/timeline/timeTicks.ts';
import { drawCounts } from './drawCounts.ts';
import { drawLocalQuarters, drawQuarters } from './drawQuarters.ts';
import { type TimelineSheet, underAxis } from './layTimeline.ts';

const inset = 0.08;
const hatchTile = 11;
/** How far the ends of the chosen time stand out above. */
const overBars = 6;

/** Contacts per quarter over the whole span, with the chosen time, from 0. */
export function drawHistogram(sheet: TimelineSheet): readonly Drawing[] {
  const { facts, histogram, room } = sheet;
  const { dataset, quarters, whole, look, time } = facts;
  const { paint } = room;
  const { colour } = paint;
  const { x, baseline } = histogram;
  const edges = brushEdges(time, whole);
  const { metrics } = sheet.laid;
  return [
    ...(look.zoomed ? zoomedWindow(look.zoomed, sheet) : []),
    ...timelineUncoded(dataset, whole).map(({ from, to }) =>
      hatchLines(
        { x: x(from), y: 0, width: x(to) - x(from), height: freeHeight(from, to, sheet) },
        colour.rule,
        1.5,
        hatchTile,
      ),
    ),
    ...yearStarts(whole).map((day) =>
      draw('line', {
        x1: x(day),
        x2: x(day),
        y1: -underAxis,
        y2: baseline,
        stroke: colour.rule,
        'stroke-width': 1,
      }),
    ),
    ...drawQuarters(quarters, histogram, { dataset, paint, edges, inset, clip: 'timeline-chosen-quarters' }),
    ...drawLocalQuarters(quarters, histogram, paint),
    draw('line', {
      x1: 0,
      x2: metrics.right,
      y1: baseline + 0.5,
      y2: baseline + 0.5,
      stroke: colour.control,
      'stroke-width': 1,
    }),
    ...(look.zoomed ? drawYears(sheet) : []),
    ...(time === null
      ? []
      : [edges.from, edges.to].map((day) =>
          draw('line', {
            x1: x(day),
            x2: x(day),
            y1: -overBars,
            y2: baseline,
            stroke: colour.ink,
            'stroke-width': 1.5,
          }),
        )),
    ...(histogram.hasCounts
      ? drawCounts(quarters, histogram, countStyle(sheet), room, facts.translator)
      : []),
  ];
}

function countStyle({ facts, room }: TimelineSheet) {
  const { colour } = room.paint;
  const style = { size: room.type.source, fill: colour['ink-2'] };
  // The ends of the chosen time may run through them.
  return facts.time && !facts.look.zoomed ? { ...style, halo: colour.paper } : style;
}

/** From above down to the columns of a time, and their counts. */
function freeHeight(from: number, to: number, { facts, histogram, room }: TimelineSheet): number {
  const { baseline, pitch } = histogram;
  const most = facts.quarters
    .filter(({ start, end }) => start < to && end > from)
    .reduce((larger, { total }) => Math.max(larger, total), 0);
  return most === 0 ? baseline : Math.max(0, baseline - most * pitch - room.type.source - 6);
}

/** What the lanes show, when they are zoomed. */
function zoomedWindow(zoomed: { from: number; to: number }, { histogram, room }: TimelineSheet): Drawing[] {
  const { x, baseline } = histogram;
  const box = { x: x(zoomed.from), width: x(zoomed.to) - x(zoomed.from) };
  const { colour } = room.paint;
  return [
    draw('rect', { ...box, y: 0, height: baseline, fill: colour['wash-2'] }),
    draw('rect', { ...box, y: 0, height: 2, fill: colour.slate }),
  ];
}

/** Names the years, since the axis above no longer does when the lanes are zoomed. */
function drawYears({ facts, histogram, room, laid }: TimelineSheet): Drawing[] {
  const { x, pitch, baseline } = histogram;
  const size = room.type.source;
  const height = size * 1.4;
  const last = Math.min(laid.metrics.right, x(facts.dataset.coverage.end + 1));
  return yearStarts(facts.whole).flatMap((day) => {
    const text = yearWords(calendarDay(day).year, false);
    const end = x(day) + 3 + room.measure(text, size);
    const under = facts.quarters.filter((quarter) => x(quarter.end) > x(day) && x(quarter.start) < end);
    const top = baseline - Math.max(0, ...under.map(({ total }) => total)) * pitch - size * 1.4;
    if (top < height || end > last) return [];
    return [words(text, { x: x(day) + 3, y: size + 2 }, { size, fill: room.paint.colour['ink-3'] })];
  });
}
