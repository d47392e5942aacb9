import type { Translator } from '#i18n/Translator.ts';
import type { Contact } from '#model/Dataset.ts';
import { hasTopics } from '#selectors/codingsBehind.ts';
import { amountInWords } from '#selectors/shareText.ts';
import type { TopicRow } from '#selectors/topicGroups.ts';
import type { TopicPairs } from '#selectors/topicPairs.ts';
import { fewestShaded, shadeOf } from '#views/topics/shadeOf.ts';
import type { TopicFigure } from '#views/topics/useTopicEvidence.ts';

/** Steps of shade, the lightest first. */
export const steps = [1, 2, 3, 4, 5] as const;

/** What the shade of a cell stands for. */
export const pairShades = ['rarer', 'contacts'] as const;
export type PairShade = (typeof pairShades)[number];

/** How many of the strongest pairs are listed. */
export const mostListed = 10;

/** The pairs with what it takes to put them into words and to show what is behind them. */
export type PairFigures = {
  readonly pairs: TopicPairs;
  /** All topics, most frequent first. */
  readonly rows: readonly TopicRow[];
  /** The contacts that were looked at. */
  readonly contacts: readonly Contact[];
  readonly translator: Translator;
  readonly certainties: readonly string[];
  readonly show: (figure: TopicFigure) => void;
};

/** A pair in words; a topic with itself is its own count. */
export function pairName(one: TopicRow, other: TopicRow, { pairs, translator: { t } }: PairFigures): string {
  const count = pairs.together(one.topic.id, other.topic.id);
  if (one === other) return `${one.label}: ${t('count.contacts', { count })}`;
  return t('topics.together.pair', { first: one.label, second: other.label, count });
}

/** What part of each topic's own contacts a pair is. */
export function pairShares(one: TopicRow, other: TopicRow, { pairs, translator }: PairFigures): string[] {
  const count = pairs.together(one.topic.id, other.topic.id);
  if (count === 0 || one === other) return [];
  return [one, other].map(({ label, total }) =>
    translator.t('topics.together.part', {
      amount: amountInWords(count, total, translator),
      topic: label,
    }),
  );
}

/** The most contacts that any two of some topics share. */
export function largestPair(rows: readonly TopicRow[], { pairs }: Pick<PairFigures, 'pairs'>): number {
  const counts = rows.flatMap((one, index) =>
    rows.slice(0, index).map((other) => pairs.together(one.topic.id, other.topic.id)),
  );
  return Math.max(0, ...counts);
}

/** Shows the contacts of a pair. */
export function showPair(one: TopicRow, other: TopicRow, figures: PairFigures): void {
  const topics = one === other ? [one.topic.id] : [one.topic.id, other.topic.id];
  figures.show({
    title: pairName(one, other, figures),
    contacts: figures.contacts.filter(({ codings }) => hasTopics(codings, topics, figures.certainties)),
    topics,
  });
}

/** The step of shade of a cell; 0 is none: nothing to shade, or too few contacts for a share. */
export function shadeOfPair(
  count: number,
  rarer: number,
  shade: PairShade,
  largest: number,
): 0 | 1 | 2 | 3 | 4 | 5 {
  if (count === 0) return 0;
  if (shade === 'rarer') return rarer < fewestShaded ? 0 : shadeOf(count, rarer);
  return shadeOf(count - 1, Math.max(largest, 5));
}

/** The lowest value of each step of shade, in the unit of the shade. */
export function lowestOfShades(
  rows: readonly TopicRow[],
  figures: Pick<PairFigures, 'pairs'> & { readonly shade: PairShade },
): number[] {
  const largest = Math.max(steps.length, largestPair(rows, figures));
  return steps.map((step) =>
    figures.shade === 'rarer' ? (step - 1) * 20 : Math.ceil(((step - 1) * largest) / steps.length) + 1,
  );
}

/** What cells and outlines are, and which topics of how many the matrix has. */
export function pairNotes(
  rows: readonly TopicRow[],
  figures: Pick<PairFigures, 'rows' | 'contacts' | 'translator'> & { readonly shade: PairShade },
): string[] {
  const { t } = figures.translator;
  const few = figures.shade === 'rarer' ? ` ${t('topics.together.few', { count: fewestShaded })}` : '';
  return [
    t('topics.together.cell') + few,
    t('topics.together.scope', {
      shown: rows.length,
      total: figures.rows.length,
      count: figures.contacts.length,
    }),
  ];
}
