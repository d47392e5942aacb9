import { type Drawing, draw, moved, words } from '#export/drawing/Drawing.ts';
import { drawLocalDot } from '#views/drawMark.ts';
import { brushEdges } from '#views/timeline/brush/brushEdges.ts';
import { densityPaths } from '#views/timeline/lanes/densityPaths.ts';
import { localDots } from '#views/timeline/lanes/localDots.ts';
import { drawAdvice } from './drawAdvice.ts';
import { drawBackdrop } from './drawBackdrop.ts';
import { drawMarks, groundAt } from './drawMarks.ts';
import type { TimelineSheet } from './layTimeline.ts';
import { paleTone, toneOf } from './tones.ts';

/** The lanes with all that is in them, from the top of the first. */
export function drawLanes(sheet: TimelineSheet): readonly Drawing[] {
  return [
    ...drawBackdrop(sheet),
    ...drawSilence(sheet),
    ...(sheet.laid.isDense ? drawDensity(sheet) : drawMarks(sheet)),
    ...(sheet.advice ? drawAdvice(sheet.advice, groundAt(sheet.advice.x, sheet), sheet.room) : []),
  ];
}

/** How long the silence is, under a dimension line. */
function drawSilence({ silence, facts, room }: TimelineSheet): Drawing[] {
  if (!silence) return [];
  const { colour } = room.paint;
  const { from, to, label, words: length } = silence;
  const { row, source } = room.type;
  const line = { fill: 'none', stroke: colour['ink-2'], 'stroke-width': 1 };
  const middle = { anchor: 'middle' } as const;
  return [
    moved({ x: 0, y: label.top }, [
      draw('path', { d: `M${from + 3} 3.5H${to - 3}M${from + 3} 0v7M${to - 3} 0v7`, ...line }),
      words(
        length,
        { x: label.x, y: 18 },
        { ...middle, size: row, weight: 700, fill: colour.ink, halo: colour.paper },
      ),
      ...(label.hasCaption
        ? [
            words(
              facts.translator.t(facts.isNarrowed ? 'picture.timeline.gap' : 'timeline.silence'),
              { x: label.x, y: 31 },
              { ...middle, size: source, fill: colour['ink-2'] },
            ),
          ]
        : []),
    ]),
  ];
}

/** Lanes with more contacts than can be told apart: how many there are over time. */
function drawDensity({ facts, laid, scale, room }: TimelineSheet): Drawing[] {
  const { metrics, lanes, lanesHeight } = laid;
  const edges = brushEdges(facts.time, facts.whole);
  const x = Math.max(metrics.left, scale(edges.from));
  const width = Math.max(0, Math.min(metrics.right, scale(edges.to)) - x);
  const clip = 'timeline-chosen-lanes';
  return [
    draw('defs', {}, draw('clipPath', { id: clip }, draw('rect', { x, y: 0, width, height: lanesHeight }))),
    ...densityPaths(lanes, metrics, facts.shown)
      .filter(({ path }) => path !== '')
      .flatMap(({ id, path }) => {
        const tone = toneOf(room.paint, facts.dataset, id);
        return [
          draw('path', { d: path, fill: paleTone(tone, room.paint).fill }),
          draw('g', { 'clip-path': `url(#${clip})` }, draw('path', { d: path, fill: tone.fill })),
        ];
      }),
    ...localDots(lanes, scale, metrics).map(({ x: at, y }) => drawLocalDot(room.paint, at, y)),
  ];
}
