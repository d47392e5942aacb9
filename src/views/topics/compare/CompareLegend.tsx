import { clearClause, setTime } from '#filter/filterReducers.ts';
import type { TopicGroup } from '#selectors/topicGroups.ts';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import { LegendKey } from '#views/topics/LegendKey.tsx';
import textStyles from '#views/topics/LegendText.module.css';
import { MatchChoice } from '#views/topics/MatchChoice.tsx';
import styles from './CompareForm.module.css';
import type { ComparedFigures } from './comparedDots.tsx';
import { comparisonWords } from './comparisonWords.ts';
import { Dot } from './DotMarks.tsx';

type CompareLegendProps = { readonly groups: readonly TopicGroup[]; readonly figures: ComparedFigures };

/** What the dots mean and of how many contacts they speak, what has changed most, and what to mind. */
export function CompareLegend({ groups, figures }: CompareLegendProps) {
  const { dataset, filter } = useSnapshot();
  const { warnings, inBoth, rose, fell, begun, note } = comparisonWords(groups, figures, dataset, filter);
  return (
    <>
      <div className={styles.keys}>
        <PeriodKey period="before" figures={figures} />
        <PeriodKey period="after" figures={figures} />
      </div>
      <div className={textStyles.text}>
        {warnings.map((warning) => (
          <p key={warning} className={textStyles.warning}>
            {warning}
          </p>
        ))}
        {inBoth === null ? null : <p>{inBoth}</p>}
        <p>
          {rose} {fell}
        </p>
        {begun.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
        <p>{note}</p>
      </div>
      <MatchChoice />
    </>
  );
}

type PeriodKeyProps = { readonly period: 'before' | 'after'; readonly figures: ComparedFigures };

/** A period with its dot; the button shows its contacts. */
function PeriodKey({ period, figures: { comparison, words, translator } }: PeriodKeyProps) {
  const { filter } = useSnapshot();
  const { contacts, time } = comparison[period];
  const name = translator.t('topics.compare.key', { period: words[period], count: contacts.length });
  return (
    <LegendKey
      sign={
        <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
          <Dot x={0} period={period} />
        </svg>
      }
      name={name}
      contacts={contacts}
      filter={setTime(clearClause(filter, 'topic'), time)}
    />
  );
}
