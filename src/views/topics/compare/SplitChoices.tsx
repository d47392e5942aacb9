import { useState } from 'react';
import { beforeAndAfter, type ComparedTimes } from '#filter/ComparedTimes.ts';
import { formatDay } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { decodeTimeEnd } from '#state/timeCodec.ts';
import { Button } from '#ui/Button.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { DateField } from '#views/TimeFields.tsx';
import styles from './PeriodsEditor.module.css';

type SplitChoicesProps = { readonly onChoose: (times: ComparedTimes) => void };

/** Parts the time by a day: one that is typed, or the first of a context period. */
export function SplitChoices({ onChoose }: SplitChoicesProps) {
  const { periods, coverage } = useDataset();
  const translator = useTranslator();
  const { t, label } = translator;
  const [day, setDay] = useState('');
  const typed = decodeTimeEnd(day);
  const parting = periods
    .filter(({ from }) => from > coverage.start && from <= coverage.end)
    .sort((a, b) => a.from - b.from);
  return (
    <section className={styles.part} aria-label={t('topics.compare.splitTitle')}>
      <h3 className={styles.title}>{t('topics.compare.splitTitle')}</h3>
      <form
        className={styles.day}
        onSubmit={(event) => {
          event.preventDefault();
          if (typed) onChoose(beforeAndAfter(typed.from));
        }}
      >
        <DateField label={t('topics.compare.day')} text={day} onChange={setDay} />
        <Button type="submit" disabled={!typed}>
          {t('topics.compare.compare')}
        </Button>
      </form>
      <ul className={styles.choices}>
        {parting.map((period) => (
          <li key={period.id}>
            <Button
              look="quiet"
              className={styles.choice ?? ''}
              onClick={() => onChoose(beforeAndAfter(period.from))}
            >
              <span className={styles.date}>{formatDay(period.from, 'short', translator)}</span>
              <span>{label(period.shortLabel)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
