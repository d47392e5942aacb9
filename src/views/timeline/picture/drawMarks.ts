import { type Drawing, draw, moved, words } from '#export/drawing/Drawing.ts';
import type { Tone } from '#export/Paint.ts';
import type { Contact } from '#model/Dataset.ts';
import { timelineInTime } from '#selectors/timelineInTime.ts';
import { drawLocalDot, drawMark } from '#views/drawMark.ts';
import { markOutline, markState } from '#views/markShape.ts';
import type { PlacedGhost, PlacedMark } from '#views/timeline/timelineLayout.ts';
import { drawDateBar } from './drawDateBar.ts';
import type { TimelineSheet } from './layTimeline.ts';
import { dotted } from './signs.ts';
import { paleTone, toneOf } from './tones.ts';
import { baseline } from './unitRoom.ts';

/** Of the ring around a mark with another date. */
export const haloRadius = 8.5;

/** All marks with their bars and words, those outside of the chosen time pale. */
export function drawMarks(sheet: TimelineSheet): readonly Drawing[] {
  const { facts, inSight, laid, labels, room } = sheet;
  const { paint, type } = room;
  const { markScale: size, left, right } = laid.metrics;
  const isPale = ({ span }: Contact) => !timelineInTime(span, facts.time);
  const tone = (contact: Contact): Tone => {
    const own = toneOf(paint, facts.dataset, contact.channel);
    return isPale(contact) ? paleTone(own, paint) : own;
  };
  const marks = inSight.lanes.flatMap((lane) => lane.marks);
  const pale = new Set(marks.flatMap(({ contact }) => (isPale(contact) ? [contact.id] : [])));
  return [
    ...marks.flatMap(({ contact, bar, x, y }) =>
      bar
        ? drawDateBar(bar, {
            id: `timeline-fade-${contact.index}`,
            y,
            tone: tone(contact),
            isDashed: markState(contact) === 'dashed',
            ground: groundAt(x, sheet),
            bounds: { left, right },
          })
        : [],
    ),
    ...labels.map(({ id, text, x, y }) => {
      const fill = paint.colour[pale.has(id) ? 'ink-3' : 'ink-2'];
      return words(text, { x, y: y + baseline(type.row) }, { size: type.row, fill });
    }),
    ...inSight.halos.map(({ contact, x, y }) =>
      draw('circle', { cx: x, cy: y, r: haloRadius * size, ...dotted(tone(contact).edge) }),
    ),
    ...inSight.ghosts.flatMap((ghost) => drawGhost(ghost, size, tone(ghost.contact).edge)),
    ...marks
      .filter(({ x }) => x >= left - 1 && x <= right + 1)
      .map(({ contact, x, y, bar }) => {
        const state = markState(contact);
        const outline = { d: markOutline(contact.format, state), fill: 'none', 'stroke-width': 4 };
        // A mark is set off from the bar that it lies on.
        const isLonger = bar !== null && bar.to - bar.from > laid.metrics.clearance;
        const setOff = isLonger ? [draw('path', { ...outline, stroke: groundAt(x, sheet) })] : [];
        return moved({ x, y }, [
          draw(
            'g',
            { transform: `scale(${size})` },
            ...setOff,
            drawMark(contact.format, state, tone(contact), paint),
            ...(contact.isLocal ? [drawLocalDot(paint)] : []),
          ),
        ]);
      }),
  ];
}

/** What lies under a mark: the wash of a pinned period, or paper. */
export function groundAt(x: number, { facts, periods, silence, room }: TimelineSheet): string {
  const { colour } = room.paint;
  const isIn = ({ from, to }: { from: number; to: number }) => x >= from && x < to;
  const isWashed = periods.some((placed) => facts.periods.pinned.includes(placed.period.id) && isIn(placed));
  return isWashed && !(silence && isIn(silence)) ? colour.wash : colour.paper;
}

/** The other date of a contact, joined to its mark. */
function drawGhost({ contact, x, y, bar, mark }: PlacedGhost, size: number, edge: string): Drawing[] {
  const style = dotted(edge);
  return [
    draw('path', { d: joint({ x, y }, mark, size), ...style }),
    ...(bar ? [draw('path', { d: `M${bar.from} ${y - 2.5}H${bar.to}v5H${bar.from}Z`, ...style })] : []),
    moved({ x, y }, [
      draw(
        'g',
        { transform: `scale(${size})` },
        draw('path', { d: markOutline(contact.format, 'hollow'), ...style, 'stroke-width': 1 / size }),
      ),
    ]),
  ];
}

/** From the edge of the mark to that of its ghost. */
function joint(ghost: Pick<PlacedMark, 'x' | 'y'>, mark: PlacedMark, size: number): string {
  const [across, down] = [ghost.x - mark.x, ghost.y - mark.y];
  const inset = (7 * size) / Math.hypot(across, down);
  const at = (share: number) => `${mark.x + across * share} ${mark.y + down * share}`;
  return `M${at(inset)}L${at(1 - inset)}`;
}
