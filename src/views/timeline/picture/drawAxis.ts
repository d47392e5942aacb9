import { type Drawing, draw, words } from '#export/drawing/Drawing.ts';
import { axisLabels } from '#views/timeline/axisLabels.ts';
import { axisHeight } from '#views/timeline/timelineMetrics.ts';
import type { TimelineSheet } from './layTimeline.ts';

const shortTick = 5;
const labelBaseline = 14;

/** The axis under the lanes, from 0. */
export function drawAxis({ facts, laid, scale, ticks, room }: TimelineSheet): readonly Drawing[] {
  const { colour } = room.paint;
  const { metrics } = laid;
  const size = room.type.source;
  const widthOf = (text: string) => room.measure(text, size);
  const labels = axisLabels(metrics, facts.shown, scale, ticks, facts.translator, widthOf).filter(
    ({ x, text }) => x + widthOf(text) <= room.width,
  );
  const line = { y1: 0, 'stroke-width': 1 };
  return [
    ...ticks.map(({ day, unit }) =>
      draw('line', {
        ...line,
        x1: scale(day),
        x2: scale(day),
        y2: unit ? axisHeight : shortTick,
        stroke: unit ? colour.rule : colour.control,
      }),
    ),
    draw('line', { ...line, x1: 0, x2: metrics.right, y2: 0, stroke: colour.control }),
    ...labels.map(({ x, text }) => words(text, { x, y: labelBaseline }, { size, fill: colour['ink-2'] })),
  ];
}
