import type { Finding } from '#model/Finding.ts';
import type { ContactRecord } from '#model/schema/contactSchema.ts';

/** What bears a coding or an outcome is among the contact's own documents. */
export function codingFindings({ topics, outcomes, documents }: ContactRecord): Finding[] {
  const own = new Set(documents);
  const unlisted = (ids: readonly string[], path: string) =>
    ids.flatMap((id, index): Finding[] =>
      own.has(id)
        ? []
        : [{ path: `${path}.documents[${index}]`, code: 'unlisted', received: id, expected: 'documents' }],
    );
  return [
    ...topics.flatMap((coding, index) => unlisted(coding.documents, `topics[${index}]`)),
    ...outcomes.flatMap((outcome, index) => unlisted(outcome.documents, `outcomes[${index}]`)),
  ];
}
