import type { Box } from '#views/map/places/box.ts';
import { clickTolerance } from '#views/map/places/useCirclePointer.ts';

type RectangleListener = {
  readonly begins: (event: PointerEvent) => boolean;
  readonly onChange: (box: Box | null) => void;
  readonly onEnd: (box: Box) => void;
};

type Point = { readonly x: number; readonly y: number };

/**
 * Follows a pointer that draws a rectangle on an element. A press that hardly moves is a click, and
 * none of its business; Escape gives the rectangle up.
 *
 * @returns stops it
 */
export function trackRectangle(
  element: HTMLElement,
  { begins, onChange, onEnd }: RectangleListener,
): () => void {
  let stop = () => {};
  const onDown = (event: PointerEvent) => {
    if (!begins(event) || (event.target as Element).closest('button')) return;
    const start = pointIn(element, event);
    let box: Box | null = null;
    const onMove = (moved: PointerEvent) => {
      const here = pointIn(element, moved);
      if (!box && Math.hypot(here.x - start.x, here.y - start.y) <= clickTolerance) return;
      box = boxBetween(start, here);
      onChange(box);
    };
    const onUp = () => {
      const drawn = box;
      stop();
      if (drawn) onEnd(drawn);
    };
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') stop();
    };
    const end = () => {
      stop = () => {};
      removeEventListener('pointermove', onMove);
      removeEventListener('pointerup', onUp);
      removeEventListener('pointercancel', end);
      removeEventListener('keydown', onKeyDown);
      onChange(null);
    };
    stop = end;
    addEventListener('pointermove', onMove);
    addEventListener('pointerup', onUp);
    addEventListener('pointercancel', end);
    addEventListener('keydown', onKeyDown);
  };
  element.addEventListener('pointerdown', onDown);
  return () => {
    element.removeEventListener('pointerdown', onDown);
    stop();
  };
}

/** Within the element, and no farther than its edges. */
function pointIn(element: HTMLElement, { clientX, clientY }: PointerEvent): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return {
    x: Math.max(0, Math.min(width, clientX - left)),
    y: Math.max(0, Math.min(height, clientY - top)),
  };
}

function boxBetween(a: Point, b: Point): Box {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}
