import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { moveFocus } from '#views/topics/moveFocus.ts';

/**
 * Makes the segments of all bars one tab stop, through which the arrow keys lead.
 *
 * @param entry where the tab key leads first
 */
export function useRovingSegments(stops: readonly string[], entry: string | undefined) {
  const [current, setCurrent] = useState<string | null>(null);
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    if (target.dataset.segment) setCurrent(target.dataset.segment);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const from = (event.target as HTMLElement).dataset.segment;
    if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
    const bars = [...event.currentTarget.children].map((bar) => [
      ...bar.querySelectorAll<HTMLElement>('[data-segment]'),
    ]);
    const columns = bars
      .filter((segments) => segments.length > 0)
      .map((segments) => segments.map(({ dataset }) => [{ id: dataset.segment ?? '', at: 0 }]));
    const to = moveFocus(columns, from, event.key);
    if (!to) return;
    event.preventDefault();
    bars
      .flat()
      .find(({ dataset }) => dataset.segment === to)
      ?.focus();
  };
  const tabStop = current !== null && stops.includes(current) ? current : entry;
  return { tabStop, onFocus, onKeyDown };
}
