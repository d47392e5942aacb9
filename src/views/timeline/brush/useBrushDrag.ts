import { type PointerEvent, useRef, useState } from 'react';
import { quarterStart, type TimeWindow } from '#selectors/timelineDomain.ts';
import { type BrushEnd, moveBrush, moveEdge, snapEdge } from './brushEdges.ts';
import type { HistogramScale } from './histogramScale.ts';

type BrushDragOptions = {
  readonly edges: TimeWindow;
  readonly whole: TimeWindow;
  readonly scale: HistogramScale;
  /** Where the surface that is dragged on begins, in the scale's pixels. */
  readonly origin: number;
  /** There is no time clause: a drag sets a new one wherever it begins. */
  readonly isWhole: boolean;
  readonly apply: (edges: TimeWindow) => void;
  readonly settle: () => void;
};

/** What a drag moves, where it began, and the brush as it was then. */
type Drag = {
  readonly part: BrushEnd | 'window' | 'new';
  readonly day: number;
  readonly edges: TimeWindow;
  /** Where the scale begins in the window: asked once, since asking again makes the browser lay out the page. */
  readonly left: number;
  hasMoved: boolean;
};

/** Snaps to the start of a month within so many pixels. */
const snapReach = 3;
/** How far a pointer moves before a press becomes a drag. */
const dragFrom = 3;

/** Drags the brush by pointer: an end, the window between them, or a new window; a click takes the quarter under it. */
export function useBrushDrag({ edges, whole, scale, origin, isWhole, apply, settle }: BrushDragOptions) {
  const drag = useRef<Drag | null>(null);
  const [isDragging, setDragging] = useState(false);
  const dayAt = (x: number) => whole.from + (x - scale.x(whole.from)) / scale.perDay;
  const snap = (day: number) => snapEdge(day, snapReach / scale.perDay);
  const finish = () => {
    drag.current = null;
    setDragging(false);
    settle();
  };
  return {
    isDragging,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0) return;
        const end = (event.target as Element).closest('[data-end]')?.getAttribute('data-end');
        const left = event.currentTarget.getBoundingClientRect().left - origin;
        const day = dayAt(event.clientX - left);
        const isInside = !isWhole && day > edges.from && day < edges.to;
        const part = end === 'from' || end === 'to' ? end : isInside ? 'window' : 'new';
        drag.current = { part, day, edges, left, hasMoved: false };
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const current = drag.current;
        if (!current) return;
        const day = dayAt(event.clientX - current.left);
        if (!current.hasMoved && Math.abs(day - current.day) * scale.perDay < dragFrom) return;
        if (!current.hasMoved) setDragging(true);
        current.hasMoved = true;
        apply(draggedEdges(current, day, whole, snap));
      },
      onPointerUp: () => {
        const current = drag.current;
        if (current && !current.hasMoved && !isEnd(current.part)) apply(quarterAround(current.day, whole));
        finish();
      },
      onPointerCancel: finish,
    },
  };
}

function isEnd(part: Drag['part']): part is BrushEnd {
  return part === 'from' || part === 'to';
}

/** The quarter that a day is in, as far as it is within the whole. */
function quarterAround(day: number, whole: TimeWindow): TimeWindow {
  const from = quarterStart(Math.floor(day));
  const to = quarterStart(Math.floor(day), 1);
  return { from: Math.max(from, whole.from), to: Math.min(to, whole.to) };
}

function draggedEdges(
  { part, day: start, edges }: Drag,
  day: number,
  whole: TimeWindow,
  snap: (day: number) => number,
): TimeWindow {
  if (part === 'window') return moveBrush(edges, snap(edges.from + day - start) - edges.from, whole);
  if (isEnd(part)) return moveEdge(edges, part, snap(day), whole);
  const [one, other] = [snap(start), snap(day)];
  const from = Math.max(whole.from, Math.min(one, other));
  return moveEdge({ from, to: from + 1 }, 'to', Math.max(one, other), whole);
}
