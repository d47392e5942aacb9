import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import type { TopicGroup } from '#selectors/topicGroups.ts';
import { moveFocus, type Stop } from './moveFocus.ts';
import type { TopicForm } from './TopicForm.ts';

/**
 * Makes the rows of all columns, with their marks, one tab stop, through which the arrow keys lead. Where
 * the mark of the stop is no longer drawn, its row takes its place.
 */
export function useRovingRows(groups: readonly TopicGroup[], { marksOf }: Pick<TopicForm, 'marksOf'>) {
  const [current, setCurrent] = useState<string | null>(null);
  const rows = groups.flatMap((group) => group.rows);
  const [topicOf, mark] = current?.split('/') ?? [];
  const row = rows.find(({ topic }) => topic.id === topicOf);
  const isMarked = row && marksOf?.(row, 0).some(({ key }) => key === mark);
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
  return { tabStop: isMarked ? `${topicOf}/${mark}` : (row ?? rows[0])?.topic.id, onFocus, onKeyDown };
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
