import type { TimeClause } from '#filter/Filter.ts';
import { calendarDay, dayOf } from '#model/day.ts';
import { quarterStart, type TimeWindow } from '#selectors/timelineDomain.ts';

/** Which end of the brush. */
export type BrushEnd = 'from' | 'to';

/** The two edges of the brush; open ends of the clause are those of the whole. */
export function brushEdges(time: TimeClause | null, whole: TimeWindow): TimeWindow {
  const within = (edge: number) => Math.min(Math.max(edge, whole.from), whole.to);
  return {
    from: within(time?.from ?? whole.from),
    to: within(time === null || time.to === null ? whole.to : time.to + 1),
  };
}

/** The clause that a brush asks for: an edge at the end of the whole is open, and both are no clause. */
export function brushClause(
  edges: TimeWindow,
  whole: TimeWindow,
  match: TimeClause['match'],
): TimeClause | null {
  const from = edges.from <= whole.from ? null : edges.from;
  const to = edges.to >= whole.to ? null : edges.to - 1;
  return from === null && to === null ? null : { from, to, match };
}

/** The brush with one edge moved; it keeps at least a day. */
export function moveEdge(edges: TimeWindow, end: BrushEnd, edge: number, whole: TimeWindow): TimeWindow {
  return end === 'from'
    ? { from: Math.min(Math.max(edge, whole.from), edges.to - 1), to: edges.to }
    : { from: edges.from, to: Math.max(Math.min(edge, whole.to), edges.from + 1) };
}

/** The whole brush moved by days, kept within the whole at its length. */
export function moveBrush(edges: TimeWindow, days: number, whole: TimeWindow): TimeWindow {
  const shift = Math.min(Math.max(days, whole.from - edges.from), whole.to - edges.to);
  return { from: edges.from + shift, to: edges.to + shift };
}

/** An edge at whole days; at the start of a month when that is no further than `reach` days. */
export function snapEdge(edge: number, reach: number): number {
  const day = Math.round(edge);
  const { year, month, date } = calendarDay(day);
  const start = date > 15 ? dayOf(year, month + 1, 1) : dayOf(year, month, 1);
  return Math.abs(edge - start) <= reach ? start : day;
}

/**
 * Where a key moves an edge: arrows a month, with Shift a day, Page a quarter, Home and End to the end.
 *
 * @returns null when the key is none of these
 */
export function edgeAfterKey(edge: number, key: string, isShift: boolean, whole: TimeWindow): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return isShift ? edge + 1 : monthEdge(edge, 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return isShift ? edge - 1 : monthEdge(edge, -1);
    case 'PageUp':
      return quarterStart(edge, 1);
    case 'PageDown':
      return quarterStart(edge) < edge ? quarterStart(edge) : quarterStart(edge, -1);
    case 'Home':
      return whole.from;
    case 'End':
      return whole.to;
    default:
      return null;
  }
}

/** The next start of a month after an edge, or the last one before it. */
function monthEdge(edge: number, direction: 1 | -1): number {
  const { year, month, date } = calendarDay(edge);
  if (direction > 0) return dayOf(year, month + 1, 1);
  return date > 1 ? dayOf(year, month, 1) : dayOf(year, month - 1, 1);
}
