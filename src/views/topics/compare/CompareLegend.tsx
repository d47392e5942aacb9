import { clearClause, setTime } from '#filter/filterReducers.ts';
import { formatDay, formatSpan } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { fewContacts } from '#selectors/shareText.ts';
import { wholePoints } from '#selectors/topicComparison.ts';
import type { TopicGroup } from '#selectors/topicGroups.ts';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import { LegendKey } from '#views/topics/LegendKey.tsx';
import textStyles from '#views/topics/LegendText.module.css';
import { MatchChoice } from '#views/topics/MatchChoice.tsx';
import styles from './CompareForm.module.css';
import { type ComparedFigures, changeText, isThin, largeChange } from './comparedDots.tsx';
import { Dot } from './DotMarks.tsx';
import { splitDay } from './periodWords.ts';

type CompareLegendProps = { readonly groups: readonly TopicGroup[]; readonly figures: ComparedFigures };

/** What the dots mean and of how many contacts they speak, what has changed most, and what to mind. */
export function CompareLegend({ groups, figures }: CompareLegendProps) {
  return (
    <>
      <div className={styles.keys}>
        <PeriodKey period="before" figures={figures} />
        <PeriodKey period="after" figures={figures} />
      </div>
      <div className={textStyles.text}>
        <Warnings figures={figures} />
        <LargestChanges groups={groups} figures={figures} />
        <Notes figures={figures} />
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

/** What stands between the reader and a conclusion. */
function Warnings({ figures: { comparison, words } }: { figures: ComparedFigures }) {
  const { filter } = useSnapshot();
  const translator = useTranslator();
  const { t } = translator;
  const empty = (['before', 'after'] as const).filter((period) => comparison[period].contacts.length === 0);
  const { time } = filter;
  return (
    <>
      {time ? (
        <p className={textStyles.warning}>
          {t('topics.compare.ownTime', { time: formatSpan(time.from, time.to, translator) })}
        </p>
      ) : null}
      {empty.map((period) => (
        <p key={period} className={textStyles.warning}>
          {t('topics.compare.empty', { period: words[period] })}
        </p>
      ))}
      {empty.length === 0 && isThin(comparison) ? (
        <p className={textStyles.warning}>{t('topics.compare.few', { count: fewContacts })}</p>
      ) : null}
      {comparison.isOverlap || comparison.inBoth > 0 ? (
        <p>{t('topics.compare.inBoth', { count: comparison.inBoth })}</p>
      ) : null}
    </>
  );
}

const named = 3;

/** The topics that rose and fell most, in words. */
function LargestChanges({ groups, figures: { comparison, translator } }: CompareLegendProps) {
  const { t } = translator;
  const changed = groups
    .flatMap(({ rows }) => rows)
    .flatMap(({ topic, label }) => {
      const points = comparison.changes.get(topic.id)?.points ?? null;
      return points === null || wholePoints(points) === 0 ? [] : [{ label, points }];
    })
    .sort((a, b) => b.points - a.points);
  const inWords = (changes: typeof changed) =>
    changes
      .slice(0, named)
      .map(({ label, points }) => `${label}\u00a0${changeText(points, translator)}`)
      .join(' · ');
  const rises = changed.filter(({ points }) => points > 0);
  const falls = changed.filter(({ points }) => points < 0).reverse();
  return (
    <p>
      {rises.length > 0 ? t('topics.compare.rose', { topics: inWords(rises) }) : null}{' '}
      {falls.length > 0 ? t('topics.compare.fell', { topics: inWords(falls) }) : null}
    </p>
  );
}

function Notes({ figures: { comparison, translator } }: { figures: ComparedFigures }) {
  const { dataset } = useSnapshot();
  const { t, label } = translator;
  const day = splitDay({ before: comparison.before.time, after: comparison.after.time });
  const begun = dataset.periods.filter(({ from }) => from === day);
  return (
    <>
      {begun.map((period) => (
        <p key={period.id}>
          {formatDay(period.from, 'long', translator)}: {label(period.label)}
        </p>
      ))}
      <p>
        {t('topics.compare.note')}{' '}
        {isThin(comparison) ? null : t('topics.compare.bold', { points: largeChange })}
      </p>
    </>
  );
}
