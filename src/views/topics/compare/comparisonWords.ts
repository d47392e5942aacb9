import type { Filter } from '#filter/Filter.ts';
import { formatDay, formatSpan } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { Dataset } from '#model/Dataset.ts';
import { fewContacts } from '#selectors/shareText.ts';
import { type TopicComparison, wholePoints } from '#selectors/topicComparison.ts';
import type { TopicGroup } from '#selectors/topicGroups.ts';
import { changeText, comparedPeriods, isThin, largeChange } from './comparedChange.ts';
import { type PeriodWords, splitDay } from './periodWords.ts';

/** What is said of a comparison beside its marks, a sentence or paragraph each. */
export type ComparisonWords = {
  /** What stands between the reader and a conclusion. */
  readonly warnings: readonly string[];
  readonly inBoth: string | null;
  /** The topics that rose and fell most. */
  readonly rose: string | null;
  readonly fell: string | null;
  /** The context periods that begin where the periods part. */
  readonly begun: readonly { readonly id: string; readonly text: string }[];
  readonly note: string;
};

type Compared = {
  readonly comparison: TopicComparison;
  readonly words: PeriodWords;
  readonly translator: Translator;
};

/** Puts into words what is to be said of a comparison. */
export function comparisonWords(
  groups: readonly TopicGroup[],
  { comparison, words, translator }: Compared,
  { periods }: Pick<Dataset, 'periods'>,
  { time }: Pick<Filter, 'time'>,
): ComparisonWords {
  const { t, label } = translator;
  const empty = comparedPeriods.filter((period) => comparison[period].contacts.length === 0);
  const day = splitDay({ before: comparison.before.time, after: comparison.after.time });
  const isFew = empty.length === 0 && isThin(comparison);
  return {
    warnings: [
      ...(time ? [t('topics.compare.ownTime', { time: formatSpan(time.from, time.to, translator) })] : []),
      ...empty.map((period) => t('topics.compare.empty', { period: words[period] })),
      ...(isFew ? [t('topics.compare.few', { count: fewContacts })] : []),
    ],
    inBoth:
      comparison.isOverlap || comparison.inBoth > 0
        ? t('topics.compare.inBoth', { count: comparison.inBoth })
        : null,
    ...largestChanges(groups, comparison, translator),
    begun: periods
      .filter(({ from }) => from === day)
      .map((period) => ({
        id: period.id,
        text: `${formatDay(period.from, 'long', translator)}: ${label(period.label)}`,
      })),
    note: [
      t('topics.compare.note'),
      ...(isThin(comparison) ? [] : [t('topics.compare.bold', { points: largeChange })]),
    ].join(' '),
  };
}

const named = 3;

function largestChanges(groups: readonly TopicGroup[], { changes }: TopicComparison, translator: Translator) {
  const { t } = translator;
  const changed = groups
    .flatMap(({ rows }) => rows)
    .flatMap(({ topic, label }) => {
      const points = changes.get(topic.id)?.points ?? null;
      return points === null || wholePoints(points) === 0 ? [] : [{ label, points }];
    })
    .sort((a, b) => b.points - a.points);
  const inWords = (some: typeof changed) =>
    some
      .slice(0, named)
      .map(({ label, points }) => `${label}\u00a0${changeText(points, translator)}`)
      .join(' · ');
  const rises = changed.filter(({ points }) => points > 0);
  const falls = changed.filter(({ points }) => points < 0).reverse();
  return {
    rose: rises.length > 0 ? t('topics.compare.rose', { topics: inWords(rises) }) : null,
    fell: falls.length > 0 ? t('topics.compare.fell', { topics: inWords(falls) }) : null,
  };
}
