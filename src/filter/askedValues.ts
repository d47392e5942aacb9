import type { Contact } from '#model/Dataset.ts';
import { contactValues } from './contactValues.ts';
import { type Filter, fixedValues, type ListDimension } from './Filter.ts';

/**
 * The values of a contact that it would pass by, each alone, under the other clauses of a filter.
 * Topic and coding certainty are one question: a topic counts only by codings of the certainty asked
 * for, and a certainty only by codings of the topics asked for.
 */
export function askedValues(contact: Contact, dimension: ListDimension, filter: Filter): readonly string[] {
  const { codings } = contact;
  if (dimension === 'topic')
    return codings
      .filter(({ certainty }) => filter.coding.length === 0 || filter.coding.includes(certainty))
      .map(({ topic }) => topic);
  if (dimension === 'coding')
    return fixedValues.coding.filter((certainty) => {
      const topics = codings.filter((coding) => coding.certainty === certainty).map(({ topic }) => topic);
      if (filter.topic.length === 0) return topics.length > 0;
      const isCoded = (topic: string) => topics.includes(topic);
      return filter.topicMatch === 'all' ? filter.topic.every(isCoded) : filter.topic.some(isCoded);
    });
  return contactValues(contact, dimension);
}
