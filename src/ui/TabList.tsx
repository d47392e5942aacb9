import { type KeyboardEvent, useEffect } from 'react';
import styles from './TabList.module.css';
import { useElementSize } from './useElementSize.ts';

export type Tab<Id extends string> = {
  readonly id: Id;
  readonly name: string;
  readonly hint?: string;
};

type TabListProps<Id extends string> = {
  /** What the tabs choose between. */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** Id of the panel that all tabs share; a tab's own id is made from it by `tabId`. */
  readonly panelId: string;
};

/** The id of a tab, by which its panel is named. */
export function tabId(panelId: string, id: string): string {
  return `${panelId}-${id}`;
}

/** Tabs: arrow keys, Home and End lead through them, Enter and Space choose. */
export function TabList<Id extends string>({ label, tabs, chosen, onChoose, panelId }: TabListProps<Id>) {
  const list = useElementSize();
  const tabOf = (id: Id) => document.getElementById(tabId(panelId, id));
  // biome-ignore lint/correctness/useExhaustiveDependencies: in another width another part of the list is seen
  useEffect(() => reveal(tabOf(chosen)), [chosen, list.width]);
  const onKeyDown = (event: KeyboardEvent, from: number) => {
    const next = tabs[indexAfter(from, tabs.length, event.key)];
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    tabOf(next.id)?.focus();
  };
  return (
    <div ref={list.ref} role="tablist" aria-label={label} className={styles.tabs}>
      {tabs.map(({ id, name, hint }, index) => (
        <button
          key={id}
          id={tabId(panelId, id)}
          type="button"
          role="tab"
          aria-selected={id === chosen}
          aria-controls={panelId}
          tabIndex={id === chosen ? 0 : -1}
          title={hint}
          className={styles.tab}
          onClick={() => onChoose(id)}
          onKeyDown={(event) => onKeyDown(event, index)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

/** Scrolls the list sideways until a tab is seen whole, and the page not at all. */
function reveal(tab: HTMLElement | null): void {
  const list = tab?.parentElement;
  if (!list) return;
  const [inner, outer] = [tab.getBoundingClientRect(), list.getBoundingClientRect()];
  list.scrollLeft += Math.max(0, inner.right - outer.right) + Math.min(0, inner.left - outer.left);
}

function indexAfter(at: number, length: number, key: string): number {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % length;
    case 'ArrowLeft':
      return (at + length - 1) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return -1;
  }
}
