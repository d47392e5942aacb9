import type { ContactRecord } from '#model/schema/contactSchema.ts';
import type { DocumentRecord, TopicRecord, VenueRecord } from '#model/schema/referenceSchemas.ts';
import { rawRecords } from '../fixtures/fileContext.ts';

/** The records as their files have them, which no code of the page has read. */
export const records = {
  contacts: rawRecords<ContactRecord>('contacts'),
  documents: new Map(rawRecords<DocumentRecord>('documents').map((record) => [record.id, record])),
  venues: new Map(rawRecords<VenueRecord>('venues').map((record) => [record.id, record])),
  topics: rawRecords<TopicRecord>('topics').filter(({ broader }) => broader !== null),
};

const isHeld = ({ status, level }: ContactRecord) => status === 'held' && level === 'minister';
const isInTime = ({ date }: ContactRecord) => {
  const { first, last } = daysOf(date);
  return last >= '2022-02-01' && first <= '2024-06-30';
};
const isOnPayments = ({ topics }: ContactRecord) => topics.some(({ topic }) => topic === 'payments');

/** The first and the last day that an EDTF date names; a date that is about a day names that day. */
export function daysOf(date: string): { first: string; last: string } {
  const [first = '', last = first] = date.replaceAll('~', '').split('/');
  return { first, last };
}

/** The distinct documents of some contacts, those that only a coding or an outcome names among them. */
export function documentsOf(contacts: readonly ContactRecord[]): string[] {
  const named = contacts.flatMap(({ documents, topics, outcomes, conflicts = [] }) => [
    ...documents,
    ...[...topics, ...outcomes, ...(conflicts ?? [])].flatMap((statement) => statement.documents),
  ]);
  return [...new Set(named)].sort();
}

/** The names of quarters, one after the other. */
function quarters(year: number, quarter: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const number = year * 4 + quarter - 1 + index;
    return `Q${(number % 4) + 1} ${Math.floor(number / 4)}`;
  });
}

/** Two views of the page, and what each of their views counts by hand. */
export const exportFilters = [
  {
    query: '',
    sentence: '66 of 82 contacts · held · minister level',
    selected: records.contacts.filter(isHeld),
    exceptTopic: records.contacts.filter(isHeld),
    exceptTopicAndTime: records.contacts.filter(isHeld),
    topicSentence: '66 of 82 contacts · held · minister level',
    quarters: quarters(2019, 3, 27),
  },
  {
    query: '?topic=payments&time=2022-02..2024-06',
    sentence: '9 of 82 contacts · held · minister level · February 2022 to June 2024 · topic Payments',
    selected: records.contacts.filter(
      (contact) => isHeld(contact) && isInTime(contact) && isOnPayments(contact),
    ),
    exceptTopic: records.contacts.filter((contact) => isHeld(contact) && isInTime(contact)),
    exceptTopicAndTime: records.contacts.filter(isHeld),
    topicSentence: `${
      records.contacts.filter((contact) => isHeld(contact) && isInTime(contact)).length
    } of 82 contacts · held · minister level · February 2022 to June 2024 · marked: topic Payments (9 contacts)`,
    quarters: quarters(2022, 1, 10),
  },
] as const;
export type ExportFilter = (typeof exportFilters)[number];
