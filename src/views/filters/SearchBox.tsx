import { useEffect, useRef } from 'react';
import { longestText } from '#filter/Filter.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useIsLocked } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './SearchBox.module.css';
import { SearchWait } from './SearchWait.tsx';
import { useSearchDraft } from './useSearchDraft.ts';

/** Free text as a filter, applied as one types; `/` leads here. */
export function SearchBox() {
  return useIsLocked('text') ? null : <SearchField />;
}

function SearchField() {
  const { shown, status, isWaiting, correction, load, type, finish } = useSearchDraft();
  const { t } = useTranslator();
  const input = useRef<HTMLInputElement>(null);

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

  return (
    <span className={styles.place}>
      <label className={styles.box} onPointerEnter={() => void load()}>
        <Icon name="search" />
        <input
          ref={input}
          type="search"
          className={styles.input}
          aria-label={t('search.label')}
          aria-keyshortcuts="/"
          placeholder={t('search.label')}
          title={t('search.hint')}
          maxLength={longestText}
          value={shown}
          onFocus={() => void load()}
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && finish()}
          onBlur={finish}
        />
        <span className={styles.key} aria-hidden="true">
          /
        </span>
      </label>
      <span role="status" className={styles.note} data-waits={isWaiting || undefined}>
        {isWaiting ? <SearchWait status={status} onRetry={() => void load()} /> : null}
        {correction === null ? null : (
          <Button
            look="link"
            // The focus stays in the box, and with it this offer, until the press is done.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => type(correction)}
          >
            {t('search.correction', { text: correction })}
          </Button>
        )}
      </span>
    </span>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
