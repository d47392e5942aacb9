import { type KeyboardEvent, useRef } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewState } from '#state/useViewState.ts';
import { type TopicFormName, topicForms } from '#state/View.ts';
import styles from './FormTabs.module.css';

/** Ids of a tab, and of the panel that all of them share. */
export const formPanelId = 'topic-form';
export const formTabId = (form: TopicFormName) => `topic-form-${form}`;

/** The forms of the view as tabs: arrow keys, Home and End lead through them. */
export function FormTabs() {
  const form = useViewState((state) => state.analysis.form);
  const analyse = useViewState((state) => state.analyse);
  const { t } = useTranslator();
  const list = useRef<HTMLDivElement>(null);
  const choose = (next: TopicFormName) => {
    analyse({ form: next });
    const tab = list.current?.querySelector<HTMLElement>(`#${formTabId(next)}`);
    tab?.focus();
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabAfter(form, event.key);
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    choose(next);
  };
  return (
    <div ref={list} role="tablist" aria-label={t('topics.forms')} className={styles.tabs}>
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
          onClick={() => choose(name)}
          onKeyDown={onKeyDown}
        >
          {t(`topics.form.${name}`)}
        </button>
      ))}
    </div>
  );
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
