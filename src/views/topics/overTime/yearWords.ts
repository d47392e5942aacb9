import { withLocal } from '#filter/withLocal.ts';
import type { Translator } from '#i18n/Translator.ts';
import { localCount } from '#model/localCount.ts';
import { amountInWords } from '#selectors/shareText.ts';
import { total } from '#selectors/tallyTopics.ts';
import type { TopicGroup, TopicRow } from '#selectors/topicGroups.ts';
import { codingsIn, raisedIn, type TopicYear } from '#selectors/topicYears.ts';

/** A cell in words: `Payments, 2023: 7 of 13 contacts (54%), 0 stated, 7 understood`. */
export function cellInWords({ label, topic }: TopicRow, year: TopicYear, translator: Translator): string {
  const tally = raisedIn(year, topic.id);
  const amount = amountInWords(total(tally), year.contacts.length, translator);
  return `${label}, ${year.year}: ${amount}, ${translator.t('topics.certainties', tally)}`;
}

/** A row in words: `Payments: 12 contacts; 2022: 2, 2023: 7, 2025: 3`. */
export function rowInWords(row: TopicRow, years: readonly TopicYear[], { t, number }: Translator): string {
  const counted = years
    .map((year) => ({ year: year.year, count: total(raisedIn(year, row.topic.id)) }))
    .filter(({ count }) => count > 0)
    .map(({ year, count }) => `${year}: ${number(count)}`);
  const all = `${row.label}: ${t('count.contacts', { count: row.total })}`;
  return counted.length === 0 ? all : `${all}; ${counted.join(', ')}`;
}

/** A year in words: `2023: 13 contacts`. */
export function yearInWords({ year, contacts }: TopicYear, translator: Translator): string {
  const words = translator.t('count.contacts', { count: contacts.length });
  return `${year}: ${withLocal(words, localCount(contacts), translator)}`;
}

/** What a group has in a year, in words: `Bilateral, 2023: 40 codings`. */
export function groupInWords({ label, rows }: TopicGroup, year: TopicYear, { t }: Translator): string {
  const count = codingsIn(
    year,
    rows.map(({ topic }) => topic.id),
  );
  return `${label ?? t('topics.otherGroup')}, ${year.year}: ${t('topics.overTime.codingCount', { count })}`;
}
