import { type RefObject, useLayoutEffect, useState } from 'react';

/** Rows from `start` to before `end` are drawn. */
export type RowRange = { readonly start: number; readonly end: number };

/** Up to here all rows are drawn: the browser's own search and print then find them. */
const fewRows = 200;
/** Rows drawn beyond the window on either side; the range moves in such steps. */
const step = 20;

/**
 * Which rows of a long table to draw: those in sight, wherever it scrolls.
 *
 * @param body holds the rows, and stands as high as all of them
 * @param frame what the table may scroll within
 */
export function useVisibleRows(
  frame: RefObject<HTMLElement | null>,
  body: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): RowRange {
  const [range, setRange] = useState<RowRange>({ start: 0, end: 3 * step });
  const isLong = count > fewRows;
  useLayoutEffect(() => {
    if (!isLong) return;
    const measure = () => {
      if (!frame.current || !body.current) return;
      const next = rowsInSight(frame.current, body.current, rowHeight);
      setRange((range) => (range.start === next.start && range.end === next.end ? range : next));
    };
    measure();
    addEventListener('scroll', measure, { capture: true, passive: true });
    addEventListener('resize', measure);
    return () => {
      removeEventListener('scroll', measure, { capture: true });
      removeEventListener('resize', measure);
    };
  }, [frame, body, isLong, rowHeight]);
  if (!isLong) return { start: 0, end: count };
  // The selection may have become shorter since the last scroll.
  const start = Math.max(0, Math.min(range.start, count - 3 * step));
  return { start, end: Math.min(count, Math.max(range.end, start + 3 * step)) };
}

function rowsInSight(frame: HTMLElement, body: HTMLElement, rowHeight: number): RowRange {
  const { top, bottom } = frame.getBoundingClientRect();
  const origin = body.getBoundingClientRect().top;
  const first = (Math.max(0, top) - origin) / rowHeight;
  const last = (Math.min(innerHeight, bottom) - origin) / rowHeight;
  return {
    start: Math.max(0, Math.floor(first / step) - 1) * step,
    end: (Math.max(0, Math.ceil(last / step)) + 1) * step,
  };
}
