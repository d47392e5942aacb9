import { type ReactNode, useId, useState } from 'react';
import type { ComparedTimes } from '#filter/ComparedTimes.ts';
import { formatSpan } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import { TimeFields } from '#views/TimeFields.tsx';
import { type TypedTime, typedTime } from '#views/typedTime.ts';
import { Dot } from './DotMarks.tsx';
import styles from './PeriodsEditor.module.css';
import { readTypedPeriods, type TypedPeriods } from './readTypedPeriods.ts';
import { SplitChoices } from './SplitChoices.tsx';

type PeriodsEditorProps = { readonly times: ComparedTimes; readonly onDone: () => void };

/** Sets the two periods: before and after a day or the start of a context period, or each by its ends. */
export function PeriodsEditor({ times, onDone }: PeriodsEditorProps) {
  const analyse = useViewState((state) => state.analyse);
  const pageTime = useViewState((state) => state.filter.time);
  const translator = useTranslator();
  const { t } = translator;
  const [typed, setTyped] = useState<TypedPeriods>(() => ({
    before: typedTime(times.before),
    after: typedTime(times.after),
  }));
  const read = readTypedPeriods(typed);
  const compare = (compared: ComparedTimes | null) => {
    analyse({ form: 'compare', compare: compared });
    onDone();
  };
  return (
    <div className={styles.editor}>
      <SplitChoices onChoose={compare} />
      <form
        className={styles.part}
        onSubmit={(event) => {
          event.preventDefault();
          if (typeof read === 'object') compare(read);
        }}
      >
        <PeriodFields
          name={t('topics.compare.first')}
          dot={<Dot x={0} period="before" />}
          typed={typed.before}
          onChange={(before) => setTyped({ ...typed, before })}
        />
        <PeriodFields
          name={t('topics.compare.second')}
          dot={<Dot x={0} period="after" />}
          typed={typed.after}
          onChange={(after) => setTyped({ ...typed, after })}
        />
        <p className={styles.hint} role="status">
          {t('filters.dateHint')}. {t(read === 'open' ? 'topics.compare.needsEnd' : 'topics.compare.openEnd')}
        </p>
        {pageTime ? (
          <Button
            look="link"
            className={styles.usePage ?? ''}
            onClick={() => setTyped({ ...typed, after: typedTime(pageTime) })}
          >
            {t('topics.compare.usePage', { time: formatSpan(pageTime.from, pageTime.to, translator) })}
          </Button>
        ) : null}
        <p className={styles.actions}>
          <Button type="submit" look="primary" disabled={typeof read !== 'object'}>
            {t('filters.apply')}
          </Button>
          <Button look="quiet" onClick={() => setTyped({ before: typed.after, after: typed.before })}>
            {t('topics.compare.swap')}
          </Button>
          <Button look="quiet" onClick={() => compare(null)}>
            {t('topics.compare.reset')}
          </Button>
        </p>
      </form>
    </div>
  );
}

type PeriodFieldsProps = {
  readonly name: string;
  readonly dot: ReactNode;
  readonly typed: TypedTime;
  readonly onChange: (typed: TypedTime) => void;
};

function PeriodFields({ name, dot, typed, onChange }: PeriodFieldsProps) {
  const id = useId();
  return (
    <fieldset className={styles.period} aria-labelledby={id}>
      <p id={id} className={styles.name}>
        <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
          {dot}
        </svg>
        {name}
      </p>
      <TimeFields typed={typed} onChange={onChange} />
    </fieldset>
  );
}
