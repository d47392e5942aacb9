import type { Evidence } from '#ingest/Draft.ts';

/** A stretch of a paragraph that bears something. */
export type Mark = Evidence & {
  /** What it bears: its element's id in the form. */
  readonly target: string;
};

/** A piece of a paragraph that has the same marks from end to end. */
export type Segment<M extends Mark> = {
  readonly start: number;
  readonly end: number;
  /** The shortest first: what a click on it means. */
  readonly marks: readonly M[];
  /** Of these marks it is the last piece: their labels follow it. */
  readonly ending: readonly M[];
};

/**
 * Cuts a paragraph where marks begin or end, so that marks may lie over each other. The pieces together are the whole
 * paragraph; what of a mark lies outside it is cut off.
 *
 * @param length of the paragraph, in UTF-16 units
 */
export function highlightSegments<M extends Mark>(length: number, marks: readonly M[]): Segment<M>[] {
  const within = marks
    .map((mark) => ({ mark, start: clamped(mark.start, length), end: clamped(mark.end, length) }))
    .filter(({ start, end }) => start < end);
  const edges = [...new Set([0, length, ...within.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0;
    const covering = within
      .filter((one) => one.start <= start && one.end >= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    return {
      start,
      end,
      marks: covering.map(({ mark }) => mark),
      ending: covering.filter((one) => one.end === end).map(({ mark }) => mark),
    };
  });
}

function clamped(at: number, length: number): number {
  return Number.isInteger(at) ? Math.min(Math.max(at, 0), length) : 0;
}
