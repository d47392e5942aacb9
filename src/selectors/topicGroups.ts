import type { Translator } from '#i18n/Translator.ts';
import type { Dataset } from '#model/Dataset.ts';
import type { TopicRecord } from '#model/schema/referenceSchemas.ts';
import type { TopicCount, TopicCounts } from './countTopics.ts';
import { type Tally, total } from './tallyTopics.ts';

/** What the bars stand for. `share` is of the contacts that were looked at. */
export const topicMeasures = ['contacts', 'share', 'documents'] as const;
export type TopicMeasure = (typeof topicMeasures)[number];

/** A topic as a row: its count in the unit of the measure. */
export type TopicRow = {
  readonly topic: TopicRecord;
  readonly label: string;
  readonly tally: Tally;
  readonly total: number;
  readonly expected: number | null;
  /** Distinct documents that bear it, whatever the measure. */
  readonly documents: number;
};

/** Topics of one broader concept; `label` is null for topics without one. */
export type TopicGroup = {
  readonly id: string;
  readonly label: string | null;
  readonly rows: readonly TopicRow[];
};

/** Topics by broader concept in the scheme's order; the rows of each most frequent first. */
export function topicGroups(
  { topicGroups: concepts, groupOf }: Dataset,
  { topics }: TopicCounts,
  measure: TopicMeasure,
  translator: Translator,
): TopicGroup[] {
  const inOrder = byFrequency(translator);
  const rowsOf = (concept: string | null) =>
    topics
      .filter(({ topic }) => groupOf(topic.id) === concept)
      .map((count) => topicRow(count, measure, translator))
      .sort(inOrder);
  const groups = [...concepts.values()].map(
    ({ id, shortLabel }): TopicGroup => ({ id, label: translator.label(shortLabel), rows: rowsOf(id) }),
  );
  return [...groups, { id: '', label: null, rows: rowsOf(null) }].filter(({ rows }) => rows.length > 0);
}

type Ranked = Pick<TopicRow, 'label' | 'tally' | 'total'>;

/** The larger count first, then the larger stated part, then by name. */
export function byFrequency({ locale }: Translator) {
  const { compare } = new Intl.Collator(locale);
  return (a: Ranked, b: Ranked): number =>
    b.total - a.total || b.tally.stated - a.tally.stated || compare(a.label, b.label);
}

/** The largest value of all rows, counts and expectations: what the one scale of all columns ends with; at least 1. */
export function largestValue(groups: readonly TopicGroup[]): number {
  const values = groups.flatMap(({ rows }) =>
    rows.map(({ total: count, expected }) => Math.max(count, expected ?? 0)),
  );
  return values.reduce((largest, value) => Math.max(largest, value), 1);
}

function topicRow(count: TopicCount, measure: TopicMeasure, { label }: Translator): TopicRow {
  const unit = measure === 'documents' ? 'documents' : 'contacts';
  return {
    topic: count.topic,
    label: label(count.topic.shortLabel),
    tally: count[unit],
    total: total(count[unit]),
    expected: count.expected?.[unit] ?? null,
    documents: total(count.documents),
  };
}
