import type { CitationContext } from './CitationContext.ts';
import type { CslItem } from './CslItem.ts';
import { contactItem } from './contactItem.ts';
import { documentItem } from './documentItem.ts';

/** What is to be cited, by id, in the order in which it is cited. */
export type Cited = { readonly contacts: readonly string[]; readonly documents: readonly string[] };

/** Contacts, then documents, as citations; ids that the data does not have are passed over. */
export function citedItems({ contacts, documents }: Cited, context: CitationContext): CslItem[] {
  const { dataset } = context;
  return [
    ...contacts
      .flatMap((id) => dataset.contactsById.get(id) ?? [])
      .map((contact) => contactItem(contact, context)),
    ...documents
      .flatMap((id) => dataset.documents.get(id) ?? [])
      .map((document) => documentItem(document, context)),
  ];
}
