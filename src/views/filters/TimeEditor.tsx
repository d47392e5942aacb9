import { useState } from 'react';
import type { TimeClause } from '#filter/Filter.ts';
import { setTime } from '#filter/filterReducers.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import { TimeFields } from '#views/TimeFields.tsx';
import { readTypedTime, typedTime } from '#views/typedTime.ts';
import styles from './Editor.module.css';

/** Sets the span of days by typing: a year, a month or a day at either end, and how sure it must be. */
export function TimeEditor({ onDone }: { onDone: () => void }) {
  const time = useViewState((state) => state.filter.time);
  const change = useViewState((state) => state.change);
  const [typed, setTyped] = useState(typedTime(time));
  const [match, setMatch] = useState<TimeClause['match']>(time?.match ?? 'possibly');
  const { t } = useTranslator();
  const read = readTypedTime(typed);
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        if (!read) return;
        change((filter) => setTime(filter, { ...read, match }));
        onDone();
      }}
    >
      <TimeFields typed={typed} onChange={setTyped} />
      <p className={styles.hint}>{t('filters.dateHint')}</p>
      <fieldset className={styles.editor} aria-label={t('filters.timeMatch')}>
        {(['possibly', 'certainly'] as const).map((choice) => (
          <label key={choice} className={styles.option}>
            <input
              type="radio"
              name="timeMatch"
              checked={match === choice}
              onChange={() => setMatch(choice)}
            />
            {t(`filters.${choice}`)}
          </label>
        ))}
      </fieldset>
      <Button type="submit" look="primary" disabled={!read}>
        {t('filters.apply')}
      </Button>
    </form>
  );
}
