import { type Drawing, draw, moved, words } from '#export/drawing/Drawing.ts';
import { fixedValues } from '#filter/Filter.ts';
import { channelTone } from '#views/channelTone.ts';
import { drawMark } from '#views/drawMark.ts';
import type { PlacedLane } from '#views/timeline/timelineLayout.ts';
import { trackBar } from '#views/timeline/timelineMetrics.ts';
import type { Gutter } from './layGutter.ts';
import { gutterGap, nameLine, signRoom } from './layGutter.ts';
import type { TimelineSheet } from './layTimeline.ts';
import { slateTone } from './tones.ts';
import { baseline } from './unitRoom.ts';

/** What stands beside the plot: the names of its parts, and the lanes with their counts and the unit of these. */
export function drawGutter(sheet: TimelineSheet): readonly Drawing[] {
  const { facts, gutter, laid, periods, room, tops, histogram } = sheet;
  const { t } = facts.translator;
  const size = room.type.source;
  const quiet = { size, fill: room.paint.colour['ink-2'] };
  const right = gutter.width - gutterGap;
  const lineHeight = size * nameLine;
  const middle = tops.histogram + histogram.baseline / 2;
  return [
    ...(periods.length > 0
      ? [words(t('timeline.context'), { x: signRoom, y: tops.strip + trackBar / 2 + baseline(size) }, quiet)]
      : []),
    words(t('topics.measure.contacts'), { x: right, y: tops.lanes - 5 }, { ...quiet, anchor: 'end' }),
    ...laid.lanes.map((placed, index) =>
      moved({ x: 0, y: tops.lanes + placed.top + placed.height / 2 }, [
        ...laneSign(sheet, placed),
        ...laneWords(gutter.lanes[index], right, sheet),
      ]),
    ),
    ...gutter.perQuarter.map((line, index) => {
      const y = middle + (index - (gutter.perQuarter.length - 1) / 2) * lineHeight + baseline(size);
      return words(line, { x: signRoom, y }, quiet);
    }),
  ];
}

function laneWords(
  lane: Gutter['lanes'][number] | undefined,
  right: number,
  { room }: TimelineSheet,
): Drawing[] {
  if (!lane) return [];
  const { colour } = room.paint;
  const size = room.type.row;
  const { name, count } = lane;
  return [
    ...name.map((line, index) => {
      const y = (index - (name.length - 1) / 2) * size * nameLine + baseline(size);
      return words(line, { x: signRoom, y }, { size, weight: 700, fill: colour.ink });
    }),
    words(count, { x: right, y: baseline(size) }, { size, anchor: 'end', fill: colour['ink-2'] }),
  ];
}

/** The colour of a channel, or the shape of a format. */
function laneSign({ facts, room }: TimelineSheet, { lane: { id } }: PlacedLane): Drawing[] {
  const { paint } = room;
  const tone = channelTone(facts.dataset, id);
  if (tone > 0) return [draw('rect', { x: 0, y: -6, width: 4, height: 12, fill: paint.tone(tone).fill })];
  const format = fixedValues.format.find((candidate) => candidate === id);
  if (!format) return [];
  return [
    draw(
      'g',
      { transform: 'translate(4 0)' },
      draw('g', { transform: 'scale(0.65)' }, drawMark(format, 'filled', slateTone(paint), paint)),
    ),
  ];
}
