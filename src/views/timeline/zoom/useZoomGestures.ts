import { type PointerEvent, useEffect, useRef } from 'react';
import type { TimelineLayout } from '#views/timeline/useTimelineLayout.ts';
import type { TimeZoom } from './useTimeZoom.ts';

/** How far a pointer moves before a press becomes a drag. */
const dragFrom = 4;

type Gesture = {
  /** Where each pointer on the plot is. */
  readonly pointers: Map<number, { readonly x: number; readonly y: number }>;
  /** What the lanes showed when the number of pointers last changed. */
  start: { readonly day: number; readonly days: number; readonly spread: number; readonly x: number } | null;
  hasMoved: boolean;
};

/**
 * Zooms the plot by Ctrl and wheel or by pinching, and pans it by dragging or by a sideways wheel. A
 * plain wheel goes on scrolling the page.
 *
 * @returns handlers for the plot; `endsDrag` tells a click that ends a drag from a real one, once a drag
 */
export function useZoomGestures(
  plot: { current: SVGSVGElement | null },
  layout: TimelineLayout,
  zoom: TimeZoom,
) {
  const gesture = useRef<Gesture>({ pointers: new Map(), start: null, hasMoved: false });
  useWheelZoom(plot, layout, zoom);
  const { metrics, shown, dayAt } = layout;
  const width = metrics.right - metrics.left;

  const begin = () => {
    const { pointers } = gesture.current;
    const { x, spread } = middleOf(pointers);
    gesture.current.start =
      pointers.size === 0 ? null : { day: dayAt(x), days: shown.to - shown.from, spread, x };
  };
  const pointOf = (event: PointerEvent<SVGSVGElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const release = (event: PointerEvent<SVGSVGElement>) => {
    gesture.current.pointers.delete(event.pointerId);
    begin();
  };
  const follow = ({ currentTarget, pointerId }: PointerEvent<SVGSVGElement>) => {
    const { pointers, start, hasMoved } = gesture.current;
    if (!start) return;
    const { x, spread } = middleOf(pointers);
    const isPinch = pointers.size > 1 && start.spread > 0 && spread > 0;
    if (!isPinch && !zoom.zoomed) return;
    if (!hasMoved && !isPinch && Math.abs(x - start.x) < dragFrom) return;
    gesture.current.hasMoved = true;
    currentTarget.setPointerCapture(pointerId);
    const days = isPinch ? (start.days * start.spread) / spread : start.days;
    zoom.zoomTo(days, start.day, (x - metrics.left) / width);
  };
  return {
    endsDrag: () => {
      const { hasMoved } = gesture.current;
      gesture.current.hasMoved = false;
      return hasMoved;
    },
    handlers: {
      onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
        if (event.button !== 0) return;
        gesture.current.hasMoved = false;
        gesture.current.pointers.set(event.pointerId, pointOf(event));
        begin();
      },
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        const { pointers } = gesture.current;
        if (!pointers.has(event.pointerId)) return;
        // It was let go where the plot did not hear of it.
        if (event.buttons === 0) return release(event);
        pointers.set(event.pointerId, pointOf(event));
        follow(event);
      },
      onPointerUp: release,
      onPointerLeave: release,
      onPointerCancel: release,
    },
  };
}

/** The point between all pointers, and how far the first two are apart. */
function middleOf(pointers: Gesture['pointers']): { x: number; spread: number } {
  const points = [...pointers.values()];
  const [first, second] = points;
  const x = points.reduce((sum, point) => sum + point.x, 0) / Math.max(1, points.length);
  return { x, spread: first && second ? Math.hypot(first.x - second.x, first.y - second.y) : 0 };
}

/** The wheel needs a listener of its own: React's cannot keep the page from zooming or scrolling. */
function useWheelZoom(
  plot: { current: SVGSVGElement | null },
  { metrics, shown, dayAt }: TimelineLayout,
  zoom: TimeZoom,
) {
  useEffect(() => {
    const element = plot.current;
    if (!element) return undefined;
    const onWheel = (event: WheelEvent) => {
      const x = event.clientX - element.getBoundingClientRect().left;
      const width = metrics.right - metrics.left;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
        zoom.zoomBy(Math.exp((event.deltaY * lines) / 400), dayAt(x), (x - metrics.left) / width);
      } else if (zoom.zoomed && Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault();
        const days = shown.to - shown.from;
        zoom.zoomTo(days, shown.from + (event.deltaX / width) * days, 0);
      }
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [plot, metrics, shown, dayAt, zoom]);
}
