import type { Day } from '#model/day.ts';
import type { TimeWindow } from '#selectors/timelineDomain.ts';
import { decodeTimeEnd } from '#state/timeCodec.ts';
import type { BrushEnd } from './brushEdges.ts';

/** Why a typed date does not do: it is none, it is off the timeline, or the ends would change places. */
export type TypedProblem = 'notDate' | 'outside' | 'afterEnd' | 'beforeStart';

/**
 * Reads a date that was typed at an end of the brush: the start of a year, month or day at the start, its end at
 * the end; nothing typed leaves the end open.
 *
 * @returns the edge, or what is wrong
 */
export function typedEdge(
  text: string,
  end: BrushEnd,
  edges: TimeWindow,
  whole: TimeWindow,
): Day | TypedProblem {
  const span = decodeTimeEnd(text.trim());
  if (span === undefined) return 'notDate';
  if (span === null) return whole[end];
  if (span.to < whole.from || span.from >= whole.to) return 'outside';
  const edge = end === 'from' ? Math.max(span.from, whole.from) : Math.min(span.to + 1, whole.to);
  if (end === 'from') return edge < edges.to ? edge : 'afterEnd';
  return edge > edges.from ? edge : 'beforeStart';
}
