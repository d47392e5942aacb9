import type { Coding, Contact, Dataset } from '#model/Dataset.ts';
import type { DocumentRecord, OfficialRecord, TopicRecord } from '#model/schema/referenceSchemas.ts';

/** A document with its number in the contact's list, from 1. */
export type NumberedDocument = { readonly number: number; readonly document: DocumentRecord };

/** A topic that was discussed, and the documents that bear it. */
export type TopicCoding = {
  readonly topic: TopicRecord;
  readonly certainty: Coding['certainty'];
  readonly note: string | null;
  readonly documents: readonly NumberedDocument[];
  /** Only a report kept in this browser says so. */
  readonly isLocal: boolean;
};

/** `group` is null for topics that stand under none. */
export type TopicCodingGroup = {
  readonly group: TopicRecord | null;
  readonly codings: readonly TopicCoding[];
};

/** How many documents a side published; of the hosts' sides also when there are none. */
export type SideCount = { readonly side: string; readonly documents: number; readonly isHost: boolean };

/** All that the panel of a contact tells, with every reference looked up. */
export type ContactDetail = {
  readonly documents: readonly NumberedDocument[];
  /** By the scheme's groups; within one stated first, then in the scheme's order. */
  readonly groups: readonly TopicCodingGroup[];
  readonly outcomes: readonly { readonly text: string; readonly documents: readonly NumberedDocument[] }[];
  readonly participants: readonly OfficialRecord[];
  readonly sides: readonly SideCount[];
};

/** Looks up what a contact refers to. Its documents are numbered in the order of its record. */
export function contactDetail(dataset: Dataset, contact: Contact): ContactDetail {
  const documents = numberedDocuments(dataset, contact);
  const numbered = (ids: readonly string[]) => documents.filter(({ document }) => ids.includes(document.id));
  return {
    documents,
    groups: codingGroups(dataset, contact, numbered),
    outcomes: contact.outcomes.map(({ text, documents: ids }) => ({ text, documents: numbered(ids) })),
    participants: contact.participants.flatMap((id) => dataset.officials.get(id) ?? []),
    sides: sideCounts(dataset, documents),
  };
}

/** The contact's own list, then what only a coding, an outcome or a conflict names: no number may lead nowhere. */
function numberedDocuments({ documents }: Dataset, contact: Contact): NumberedDocument[] {
  const borne = [contact.codings, contact.outcomes, contact.conflicts]
    .flat()
    .flatMap((statement) => statement.documents);
  return [...new Set([...contact.documents, ...borne])]
    .flatMap((id) => documents.get(id) ?? [])
    .map((document, index) => ({ number: index + 1, document }));
}

function codingGroups(
  { topics, topicGroups, groupOf }: Dataset,
  { codings }: Contact,
  numbered: (ids: readonly string[]) => readonly NumberedDocument[],
): TopicCodingGroup[] {
  const byTopic = new Map(codings.map((coding) => [coding.topic, coding]));
  const inSchemeOrder = [...topics.values()].flatMap((topic): TopicCoding[] => {
    const coding = byTopic.get(topic.id);
    if (!coding) return [];
    const { certainty, note, documents, isLocal = false } = coding;
    return [{ topic, certainty, note, documents: numbered(documents), isLocal }];
  });
  return [...topicGroups.values(), null]
    .map((group) => ({
      group,
      codings: inSchemeOrder
        .filter(({ topic }) => groupOf(topic.id) === (group?.id ?? null))
        .sort((a, b) => Number(a.certainty === 'understood') - Number(b.certainty === 'understood')),
    }))
    .filter((group) => group.codings.length > 0);
}

function sideCounts({ sides, hosts }: Dataset, documents: readonly NumberedDocument[]): SideCount[] {
  return sides
    .map((side) => ({
      side,
      documents: documents.filter(({ document }) => document.side === side).length,
      isHost: hosts.some((host) => host.side === side),
    }))
    .filter((count) => count.isHost || count.documents > 0);
}
