import { useCallback, useState } from 'react';

/** Where nothing is laid out, as in a test without a browser. */
const usualWidth = 1008;

/** The width of an element in whole CSS pixels; 0 until it is on the page. */
export function useWidth(): [(element: HTMLElement | null) => (() => void) | undefined, number] {
  const [width, setWidth] = useState(0);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const read = () => setWidth(element.clientWidth || usualWidth);
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
