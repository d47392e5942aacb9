import { type Drawing, draw, moved, words } from '#export/drawing/Drawing.ts';
import { hatchLines } from '#export/drawing/hatchLines.ts';
import type { Picture } from '#export/Picture.ts';
import { calendarDay } from '#model/day.ts';
import { timelineUncoded } from '#selectors/timelineUncoded.ts';
import type { PictureContext } from '#views/PictureContext.ts';
import { yearWords } from '#views/timeline/axisLabels.ts';
import { brushEdges } from '#views/timeline/brush/brushEdges.ts';
import { yearStarts } from '#views/timeline/timeTicks.ts';
import { drawAdvice } from './drawAdvice.ts';
import { drawCounts } from './drawCounts.ts';
import { drawFoot } from './drawFoot.ts';
import { drawLocalQuarters, drawQuarters } from './drawQuarters.ts';
import { histogramChart } from './histogramChart.ts';
import { type HistogramSheet, layHistogram, yearsHeight } from './layHistogram.ts';
import { timelineFacts, timelineTitle } from './timelineFacts.ts';
import { atScale, unitRoom } from './unitRoom.ts';

const inset = 0.1;
const hatchTile = 11;

/** Contacts per quarter or year, stacked by channel, with the chosen time. */
export function histogramPicture(context: PictureContext): Picture {
  const facts = timelineFacts(context);
  return {
    title: timelineTitle(facts, 'histogram'),
    boundaries: null,
    chart: (paint) => histogramChart(facts, paint),
    draw: (room) => {
      const sheet = layHistogram(facts, unitRoom(room));
      const { head, foot, tops } = sheet;
      const { type, paint } = sheet.room;
      const headRoom = { paint, type: { ...type, note: type.row } };
      return atScale(room, [
        drawFoot(head, { x: 0, y: 0 }, headRoom),
        moved({ x: 0, y: tops.columns }, [
          ...drawColumns(sheet),
          ...(sheet.advice ? drawAdvice(sheet.advice, paint.colour.paper, sheet.room) : []),
        ]),
        moved({ x: 0, y: tops.axis }, drawYears(sheet)),
        drawFoot(foot, { x: 0, y: tops.foot }, sheet.room),
      ]);
    },
  };
}

function drawColumns({ facts, columns, scale, room }: HistogramSheet): Drawing[] {
  const { dataset, whole, time, translator } = facts;
  const { paint, type } = room;
  const { colour } = paint;
  const { x, baseline } = scale;
  const edges = brushEdges(time, whole);
  const line = (day: number, stroke: string, width: number) =>
    draw('line', { x1: x(day), x2: x(day), y1: 0, y2: baseline, stroke, 'stroke-width': width });
  const counts = { size: type.row, fill: colour['ink-2'], ...(time ? { halo: colour.paper } : {}) };
  return [
    ...timelineUncoded(dataset, whole).map(({ from, to }) => {
      const box = { x: x(from), y: 0, width: x(to) - x(from), height: freeHeight(from, to) };
      return hatchLines(box, colour.rule, 1.5, hatchTile);
    }),
    ...yearStarts(whole).map((day) => line(day, colour.rule, 1)),
    ...drawQuarters(columns, scale, { dataset, paint, edges, inset, clip: 'histogram-chosen' }),
    ...drawLocalQuarters(columns, scale, paint),
    ...(time ? [line(edges.from, colour.ink, 1.5), line(edges.to, colour.ink, 1.5)] : []),
    ...drawCounts(columns, scale, counts, room, translator),
  ];

  /** From above down to the columns of a time, and their counts. */
  function freeHeight(from: number, to: number): number {
    const most = columns
      .filter(({ start, end }) => start < to && end > from)
      .reduce((larger, { total }) => Math.max(larger, total), 0);
    return most === 0 ? baseline : Math.max(0, baseline - most * scale.pitch - type.row * 1.5);
  }
}

/** The base line, and the years under it: each in the middle of its columns where it fits. */
function drawYears({ facts, scale, room }: HistogramSheet): Drawing[] {
  const { whole } = facts;
  const { colour } = room.paint;
  const size = room.type.row;
  const height = size * yearsHeight;
  const starts = yearStarts(whole);
  const years = [whole.from, ...starts].map((start, index) => {
    const { year } = calendarDay(start);
    const [from, to] = [scale.x(start), scale.x(starts[index] ?? whole.to)];
    const isNarrow = room.measure(yearWords(year, false), size) + 4 > to - from;
    return { name: yearWords(year, isNarrow), from, to };
  });
  return [
    ...starts.map((day) =>
      draw('line', {
        x1: scale.x(day),
        x2: scale.x(day),
        y1: 0,
        y2: height,
        stroke: colour.rule,
        'stroke-width': 1,
      }),
    ),
    draw('line', { x1: 0, x2: room.width, y1: 0.5, y2: 0.5, stroke: colour.control, 'stroke-width': 1 }),
    ...years
      .filter(({ name, from, to }) => room.measure(name, size) + 4 <= to - from)
      .map(({ name, from, to }) =>
        words(name, { x: (from + to) / 2, y: size * 1.4 }, { size, anchor: 'middle', fill: colour.ink }),
      ),
  ];
}
