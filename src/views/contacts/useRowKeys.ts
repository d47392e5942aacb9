import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Contact } from '#model/Dataset.ts';
import type { RowRange } from './useVisibleRows.ts';

const pageOfRows = 10;

/**
 * One row takes part in the page's tab order; arrows, Page, Home and End move on from it.
 *
 * @returns the row that Tab leads to, and what the table's body listens with
 */
export function useRowKeys(
  body: RefObject<HTMLElement | null>,
  rows: readonly Contact[],
  range: RowRange,
  openId: string | null,
) {
  const [lastId, setLastId] = useState<string | null>(null);
  const wanted = useRef<number | null>(null);
  const indexOf = (id: string | null) => (id === null ? -1 : rows.findIndex((row) => row.id === id));
  const remembered = indexOf(lastId) < 0 ? indexOf(openId) : indexOf(lastId);
  const stop = Math.min(Math.max(remembered, range.start), range.end - 1);

  useEffect(() => {
    if (wanted.current !== null && focusRow(body.current, wanted.current)) wanted.current = null;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const target = destination(event.key, stop, rows.length);
    if (target === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setLastId(rows[target]?.id ?? null);
    if (focusRow(body.current, target)) return;
    // The row is not drawn yet: scrolling to its end draws it, and then it is focused.
    wanted.current = target;
    const edge = target < range.start ? body.current?.firstElementChild : body.current?.lastElementChild;
    edge?.scrollIntoView({ block: target < range.start ? 'start' : 'end' });
  };
  const onFocus = (event: { target: EventTarget }) => setLastId(contactOf(event.target));
  return { stopId: rows[stop]?.id ?? null, onKeyDown, onFocus };
}

/** The id of the contact whose row an element lies in. */
export function contactOf(element: EventTarget): string | null {
  return element instanceof Element
    ? (element.closest<HTMLElement>('[data-contact]')?.dataset.contact ?? null)
    : null;
}

/** Focuses the button of the row that an element lies in. */
export function focusRowOf(element: EventTarget): void {
  if (!(element instanceof Element)) return;
  element.closest('[data-contact]')?.querySelector('button')?.focus({ preventScroll: true });
}

function destination(key: string, from: number, count: number): number | null {
  const targets: Record<string, number> = {
    ArrowUp: from - 1,
    ArrowDown: from + 1,
    PageUp: from - pageOfRows,
    PageDown: from + pageOfRows,
    Home: 0,
    End: count - 1,
  };
  const target = targets[key];
  return target === undefined ? null : Math.min(Math.max(target, 0), count - 1);
}

function focusRow(body: HTMLElement | null, index: number): boolean {
  const button = body?.querySelector<HTMLElement>(`[data-row="${index}"] button`);
  button?.focus();
  return button != null;
}
