import type { ContactRecord } from '#model/schema/contactSchema.ts';
import type { Finding } from './CheckedData.ts';

/** A topic is coded once a contact, and what bears a coding or an outcome is among the contact's own documents. */
export function codingFindings({ topics, outcomes, documents }: ContactRecord): Finding[] {
  const own = new Set(documents);
  const unlisted = (ids: readonly string[], path: string) =>
    ids.flatMap((id, index): Finding[] =>
      own.has(id)
        ? []
        : [{ path: `${path}.documents[${index}]`, code: 'unlisted', received: id, expected: 'documents' }],
    );
  return [
    ...repeatedTopics(topics.map(({ topic }) => topic)),
    ...topics.flatMap((coding, index) => unlisted(coding.documents, `topics[${index}]`)),
    ...outcomes.flatMap((outcome, index) => unlisted(outcome.documents, `outcomes[${index}]`)),
  ];
}

function repeatedTopics(topics: readonly string[]): Finding[] {
  return topics.flatMap((topic, index): Finding[] =>
    topics.indexOf(topic) === index
      ? []
      : [{ path: `topics[${index}].topic`, code: 'repeated', received: topic, expected: '' }],
  );
}
