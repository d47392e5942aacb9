import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { TopicYear } from '#selectors/topicYears.ts';
import styles from './OverTime.module.css';
import type { YearEvidence } from './useYearEvidence.ts';
import { yearInWords } from './yearWords.ts';

type YearCountsProps = {
  readonly years: readonly TopicYear[];
  /** Width of each year. */
  readonly pitch: number;
  readonly evidence: YearEvidence;
};

/** The contacts of each year, which the shares are shares of; each opens them. */
export function YearCounts({ years, pitch, evidence }: YearCountsProps) {
  const translator = useTranslator();
  return (
    <ul className={styles.counts} aria-label={translator.t('topics.overTime.perYear')}>
      {years.map((year) => (
        <li key={year.year} style={{ width: `${pitch}px` }}>
          <YearCount year={year} isNarrow={pitch < 32} translator={translator} evidence={evidence} />
        </li>
      ))}
    </ul>
  );
}

type YearCountProps = {
  readonly year: TopicYear;
  readonly isNarrow: boolean;
  readonly translator: Translator;
  readonly evidence: YearEvidence;
};

function YearCount({ year, isNarrow, translator, evidence }: YearCountProps) {
  const count = year.contacts.length;
  const name = yearInWords(year, translator);
  return (
    <button
      type="button"
      className={styles.count}
      disabled={count === 0}
      aria-label={name}
      title={name}
      onClick={() => evidence.ofYear(year)}
    >
      <span>{isNarrow ? `’${String(year.year).slice(-2)}` : year.year}</span>{' '}
      <strong>{translator.number(count)}</strong>
    </button>
  );
}
