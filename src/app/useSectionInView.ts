import { useEffect, useState } from 'react';

/**
 * Which of the sections the reader is looking at: the last whose head has passed the upper third of
 * the window.
 *
 * @param ids ids of the sections' elements, from the top; the same array at every call
 */
export function useSectionInView(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(ids[0]);
  useEffect(() => {
    const onScroll = () => {
      const line = window.innerHeight / 3;
      const passed = ids.filter((id) => {
        const element = document.getElementById(id);
        return element !== null && element.getBoundingClientRect().top <= line;
      });
      setCurrent(passed.at(-1) ?? ids[0]);
    };
    addEventListener('scroll', onScroll, { passive: true });
    return () => removeEventListener('scroll', onScroll);
  }, [ids]);
  return current;
}
