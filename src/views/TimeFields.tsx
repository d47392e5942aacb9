import { useId } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { decodeTimeEnd } from '#state/timeCodec.ts';
import styles from './TimeFields.module.css';
import type { TypedTime } from './typedTime.ts';

type TimeFieldsProps = { readonly typed: TypedTime; readonly onChange: (typed: TypedTime) => void };

/** The two ends of a span of days, typed. */
export function TimeFields({ typed, onChange }: TimeFieldsProps) {
  const { t } = useTranslator();
  return (
    <div className={styles.row}>
      <DateField
        label={t('filters.from')}
        text={typed.from}
        onChange={(from) => onChange({ ...typed, from })}
      />
      <DateField label={t('filters.to')} text={typed.to} onChange={(to) => onChange({ ...typed, to })} />
    </div>
  );
}

type DateFieldProps = {
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
};

/** A year, a month or a day, typed; says so when it is none of them. */
export function DateField({ label, text, onChange }: DateFieldProps) {
  const { t } = useTranslator();
  const hint = useId();
  const isWrong = decodeTimeEnd(text) === undefined;
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
