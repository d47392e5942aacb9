import { compareText } from '#model/compareText.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
import { parseEdtf } from '#model/edtf.ts';
import type { DocumentRecord } from '#model/schema/referenceSchemas.ts';
import { distinctDocuments } from './distinctDocuments.ts';

/** A document behind a figure, with its number in the list and those of the figure's contacts that it reports. */
export type EvidenceDocument = {
  readonly number: number;
  readonly document: DocumentRecord;
  readonly contacts: readonly Contact[];
};

/**
 * The documents behind a figure in order of publication, those without a date last.
 *
 * @param contacts the figure's contacts, in order of date
 * @param ids the documents that bear the figure; null is all documents of the contacts
 */
export function evidenceDocuments(
  { documents }: Dataset,
  contacts: readonly Contact[],
  ids: readonly string[] | null,
): EvidenceDocument[] {
  const reported = new Map<string, Contact[]>();
  for (const contact of contacts)
    for (const id of documentsOf(contact)) {
      const others = reported.get(id);
      if (others) others.push(contact);
      else reported.set(id, [contact]);
    }
  return [...new Set(ids ?? distinctDocuments(contacts))]
    .flatMap((id) => documents.get(id) ?? [])
    .map((document) => ({ document, day: publicationDay(document) }))
    .sort((a, b) => a.day - b.day || compareText(a.document.id, b.document.id))
    .map(({ document }, index) => ({
      number: index + 1,
      document,
      contacts: reported.get(document.id) ?? [],
    }));
}

/** A contact's own documents, and those that only a statement of it names. */
function documentsOf({ documents, codings, outcomes, conflicts }: Contact): ReadonlySet<string> {
  const borne = [...codings, ...outcomes, ...conflicts].flatMap((statement) => statement.documents);
  return new Set([...documents, ...borne]);
}

function publicationDay({ published }: DocumentRecord): number {
  return (published === null ? null : parseEdtf(published))?.from ?? Number.MAX_SAFE_INTEGER;
}
