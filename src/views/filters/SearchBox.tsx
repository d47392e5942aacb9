import { useEffect, useRef, useState } from 'react';
import { longestText } from '#filter/Filter.ts';
import { setText } from '#filter/filterReducers.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewState } from '#state/useViewState.ts';
import { Icon } from '#ui/Icon.tsx';
import styles from './SearchBox.module.css';

/** A pause in typing that ends one act. */
const settleMs = 800;

/** Free text as a filter, applied as one types; `/` leads here. One spell of typing is one step to undo. */
export function SearchBox() {
  const text = useViewState((state) => state.filter.text);
  const drag = useViewState((state) => state.drag);
  const settle = useViewState((state) => state.settle);
  const { t } = useTranslator();
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // What is typed may end in a space, which the filter does not keep.
  const [typed, setTyped] = useState(text);
  const shown = typed.trim() === text ? typed : text;

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  const finish = () => {
    clearTimeout(timer.current);
    settle();
  };
  return (
    <label className={styles.box}>
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        className={styles.input}
        aria-label={t('search.label')}
        aria-keyshortcuts="/"
        placeholder={t('search.label')}
        maxLength={longestText}
        value={shown}
        onChange={(event) => {
          const { value } = event.target;
          setTyped(value);
          drag((filter) => setText(filter, value));
          clearTimeout(timer.current);
          timer.current = setTimeout(finish, settleMs);
        }}
        onBlur={finish}
      />
      <span className={styles.key} aria-hidden="true">
        /
      </span>
    </label>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
