import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import type { TopicGroup } from '#selectors/topicGroups.ts';
import { moveFocus, type Stop } from './moveFocus.ts';

/** Makes the rows of all columns, with their marks, one tab stop, through which the arrow keys lead. */
export function useRovingRows(groups: readonly TopicGroup[]) {
  const [current, setCurrent] = useState<string | null>(null);
  const topics = groups.flatMap(({ rows }) => rows.map(({ topic }) => topic.id));
  const isThere = current !== null && topics.includes(current.split('/', 1)[0] ?? '');
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    if (target.dataset.stop) setCurrent(target.dataset.stop);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const from = (event.target as HTMLElement).dataset.stop;
    const to =
      from && !hasModifier(event) ? moveFocus(stopsWithin(event.currentTarget), from, event.key) : null;
    if (!to) return;
    event.preventDefault();
    for (const stop of event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]'))
      if (stop.dataset.stop === to) stop.focus();
  };
  return { tabStop: isThere ? current : topics[0], onFocus, onKeyDown };
}

function hasModifier({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey;
}

/** The stops as they stand on the page: a column a group, a line a row. */
function stopsWithin(columns: HTMLElement): Stop[][][] {
  return [...columns.querySelectorAll('[role="group"]')].map((column) =>
    [...column.querySelectorAll('li')].map((row) =>
      [...row.querySelectorAll<HTMLElement>('[data-stop]')].map(({ dataset }) => ({
        id: dataset.stop ?? '',
        at: Number(dataset.at),
      })),
    ),
  );
}
