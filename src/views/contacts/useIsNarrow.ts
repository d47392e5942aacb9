import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * Whether an element is narrower than so many pixels. It is the element that counts, not the window:
 * an open panel takes room from the page.
 */
export function useIsNarrow(element: RefObject<HTMLElement | null>, width: number): boolean {
  const [isNarrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target || typeof ResizeObserver !== 'function') return;
    setNarrow(target.clientWidth < width);
    const observer = new ResizeObserver(() => setNarrow(target.clientWidth < width));
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, width]);
  return isNarrow;
}
