import { useId, useState } from 'react';
import type { TimeClause } from '#filter/Filter.ts';
import { setTime } from '#filter/filterReducers.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { isoDay } from '#model/day.ts';
import { decodeTimeEnd } from '#state/timeCodec.ts';
import { useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import styles from './Editor.module.css';

/** Sets the span of days by typing: a year, a month or a day at either end, and how sure it must be. */
export function TimeEditor({ onDone }: { onDone: () => void }) {
  const time = useViewState((state) => state.filter.time);
  const change = useViewState((state) => state.change);
  const [from, setFrom] = useState(time?.from == null ? '' : isoDay(time.from));
  const [to, setTo] = useState(time?.to == null ? '' : isoDay(time.to));
  const [match, setMatch] = useState<TimeClause['match']>(time?.match ?? 'possibly');
  const { t } = useTranslator();
  const [start, end] = inOrder(decodeTimeEnd(from), decodeTimeEnd(to));
  const isReadable = start !== undefined && end !== undefined;
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReadable) return;
        change((filter) => setTime(filter, { from: start?.from ?? null, to: end?.to ?? null, match }));
        onDone();
      }}
    >
      <div className={styles.row}>
        <DateField label={t('filters.from')} text={from} isWrong={start === undefined} onChange={setFrom} />
        <DateField label={t('filters.to')} text={to} isWrong={end === undefined} onChange={setTo} />
      </div>
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
      <Button type="submit" look="primary" disabled={!isReadable}>
        {t('filters.apply')}
      </Button>
    </form>
  );
}

type DateFieldProps = {
  readonly label: string;
  readonly text: string;
  readonly isWrong: boolean;
  readonly onChange: (text: string) => void;
};

function DateField({ label, text, isWrong, onChange }: DateFieldProps) {
  const { t } = useTranslator();
  const hint = useId();
  return (
    <label className={styles.field}>
      {label}
      <input
        className={styles.input}
        value={text}
        maxLength={10}
        inputMode="numeric"
        aria-invalid={isWrong}
        {...(isWrong ? { 'aria-describedby': hint } : {})}
        onChange={(event) => onChange(event.target.value.trim())}
      />
      {isWrong ? (
        <span id={hint} className={styles.hint}>
          {t('filters.dateWrong', { text })}
        </span>
      ) : null}
    </label>
  );
}

type TimeEnd = ReturnType<typeof decodeTimeEnd>;

/** The two ends, the earlier first, whichever way they were typed. */
function inOrder(one: TimeEnd, other: TimeEnd): [TimeEnd, TimeEnd] {
  const areDates = one != null && other != null;
  return areDates && one.from > other.to ? [other, one] : [one, other];
}
