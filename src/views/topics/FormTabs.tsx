import { type KeyboardEvent, useEffect } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewState } from '#state/useViewState.ts';
import { type TopicFormName, topicForms } from '#state/View.ts';
import { useElementSize } from '#ui/useElementSize.ts';
import styles from './FormTabs.module.css';

/** Ids of a tab, and of the panel that all of them share. */
export const formPanelId = 'topic-form';
export const formTabId = (form: TopicFormName) => `topic-form-${form}`;

/** The forms of the view as tabs: arrow keys, Home and End lead through them, Enter and Space choose. */
export function FormTabs() {
  const form = useViewState((state) => state.analysis.form);
  const analyse = useViewState((state) => state.analyse);
  const { t } = useTranslator();
  const list = useElementSize();
  // biome-ignore lint/correctness/useExhaustiveDependencies: in another width another part of the list is seen
  useEffect(() => reveal(form), [form, list.width]);
  const onKeyDown = (event: KeyboardEvent, from: TopicFormName) => {
    const next = tabAfter(from, event.key);
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    tabOf(next)?.focus();
  };
  return (
    <div ref={list.ref} role="tablist" aria-label={t('topics.forms')} className={styles.tabs}>
      {topicForms.map((name) => (
        <button
          key={name}
          id={formTabId(name)}
          type="button"
          role="tab"
          aria-selected={name === form}
          aria-controls={formPanelId}
          tabIndex={name === form ? 0 : -1}
          title={t(`topics.form.${name}.hint`)}
          className={styles.tab}
          onClick={() => analyse({ form: name })}
          onKeyDown={(event) => onKeyDown(event, name)}
        >
          {t(`topics.form.${name}`)}
        </button>
      ))}
    </div>
  );
}

function tabOf(form: TopicFormName): HTMLElement | null {
  return document.getElementById(formTabId(form));
}

/** Scrolls the list sideways until a tab is seen whole, and the page not at all. */
function reveal(form: TopicFormName): void {
  const tab = tabOf(form);
  const list = tab?.parentElement;
  if (!list) return;
  const [inner, outer] = [tab.getBoundingClientRect(), list.getBoundingClientRect()];
  list.scrollLeft += Math.max(0, inner.right - outer.right) + Math.min(0, inner.left - outer.left);
}

function tabAfter(form: TopicFormName, key: string): TopicFormName | undefined {
  const at = topicForms.indexOf(form);
  const { length } = topicForms;
  switch (key) {
    case 'ArrowRight':
      return topicForms[(at + 1) % length];
    case 'ArrowLeft':
      return topicForms[(at + length - 1) % length];
    case 'Home':
      return topicForms[0];
    case 'End':
      return topicForms[length - 1];
    default:
      return undefined;
  }
}
