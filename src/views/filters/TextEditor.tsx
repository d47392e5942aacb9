import { useEffect, useState } from 'react';
import { longestText } from '#filter/Filter.ts';
import { setText } from '#filter/filterReducers.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import { useTextSearch } from '#views/SnapshotProvider.tsx';
import styles from './Editor.module.css';
import { SearchWait } from './SearchWait.tsx';

/** Sets the free text. */
export function TextEditor({ onDone }: { onDone: () => void }) {
  const text = useViewState((state) => state.filter.text);
  const change = useViewState((state) => state.change);
  const { status, load } = useTextSearch();
  const [draft, setDraft] = useState(text);
  const { t } = useTranslator();
  const isReady = status === 'ready';
  useEffect(() => void load(), [load]);
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        change((filter) => setText(filter, draft));
        onDone();
      }}
    >
      <label className={styles.field}>
        {t('dimension.text')}
        <input
          className={styles.input}
          value={draft}
          maxLength={longestText}
          onChange={(event) => setDraft(event.target.value)}
        />
      </label>
      <p className={styles.hint}>{t('search.hint')}</p>
      <p role="status" className={styles.hint}>
        {isReady ? null : <SearchWait status={status} onRetry={() => void load()} />}
      </p>
      <Button type="submit" look="primary" disabled={!isReady}>
        {t('filters.apply')}
      </Button>
    </form>
  );
}
