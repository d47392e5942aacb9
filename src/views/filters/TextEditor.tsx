import { useState } from 'react';
import { longestText } from '#filter/Filter.ts';
import { setText } from '#filter/filterReducers.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import styles from './Editor.module.css';

/** Sets the free text. */
export function TextEditor({ onDone }: { onDone: () => void }) {
  const text = useViewState((state) => state.filter.text);
  const change = useViewState((state) => state.change);
  const [draft, setDraft] = useState(text);
  const { t } = useTranslator();
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
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
      <Button type="submit" look="primary">
        {t('filters.apply')}
      </Button>
    </form>
  );
}
