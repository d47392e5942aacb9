import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import type { TopicGroup } from '#selectors/topicGroups.ts';
import { moveFocus } from './moveFocus.ts';

/** Makes the rows of all columns one tab stop, through which the arrow keys lead. */
export function useRovingRows(groups: readonly TopicGroup[]) {
  const [current, setCurrent] = useState<string | null>(null);
  const columns = groups.map(({ rows }) => rows.map(({ topic }) => topic.id));
  const ids = columns.flat();
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    if (target.dataset.topic) setCurrent(target.dataset.topic);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const from = (event.target as HTMLElement).dataset.topic;
    const to = from && !hasModifier(event) ? moveFocus(columns, from, event.key) : null;
    if (!to) return;
    event.preventDefault();
    for (const row of event.currentTarget.querySelectorAll<HTMLElement>('[data-topic]'))
      if (row.dataset.topic === to) row.focus();
  };
  return { tabStop: current !== null && ids.includes(current) ? current : ids[0], onFocus, onKeyDown };
}

function hasModifier({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey;
}
