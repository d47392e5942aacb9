import type { Coding, Conflict, Contact, Dataset } from '#model/Dataset.ts';
import type { DateSpan } from '#model/edtf.ts';
import { codingCertainties, contactCertainties } from '#model/schema/vocabulary.ts';
import { type CoverageRow, filterOn } from './coverageFigure.ts';

/** How exactly the date of a contact is known, from the best to the worst. */
export const datePrecisions = ['day', 'interval', 'approximate', 'month', 'year'] as const;
type KnownTo = (typeof datePrecisions)[number];

export type CodingCoverage = {
  /** Codings of each certainty: how many, and the contacts and documents that have them. */
  readonly codings: readonly (CoverageRow<Coding['certainty']> & { readonly total: number })[];
  readonly contacts: readonly CoverageRow<Contact['certainty']>[];
  /** Only precisions that a date has. */
  readonly precisions: readonly CoverageRow<KnownTo>[];
  /** Contacts of which no topic is known. */
  readonly uncoded: readonly Contact[];
  /** Where documents give another date or venue, in order of date. */
  readonly conflicts: readonly { readonly contact: Contact; readonly conflict: Conflict }[];
};

/** How certain the codings, the contacts and their dates are, in all of the data. */
export function codingCoverage(dataset: Dataset): CodingCoverage {
  const { contacts } = dataset;
  return {
    codings: codingCertainties.map((id) => codingsOf(dataset, id)),
    contacts: contactCertainties.map((id) => {
      const ofIt = contacts.filter(({ certainty }) => certainty === id);
      return {
        id,
        figure: { contacts: ofIt, documents: null, filter: filterOn(dataset, 'certainty', id, ofIt) },
      };
    }),
    precisions: datePrecisions.flatMap((id) => {
      const ofIt = contacts.filter(({ span }) => precisionOf(span) === id);
      return ofIt.length > 0 ? [{ id, figure: { contacts: ofIt, documents: null, filter: null } }] : [];
    }),
    uncoded: contacts.filter(({ codings }) => codings.length === 0),
    conflicts: contacts.flatMap((contact) => contact.conflicts.map((conflict) => ({ contact, conflict }))),
  };
}

function codingsOf(dataset: Dataset, certainty: Coding['certainty']) {
  const isOfIt = (coding: Coding) => coding.certainty === certainty;
  const contacts = dataset.contacts.filter(({ codings }) => codings.some(isOfIt));
  const codings = contacts.flatMap((contact) => contact.codings.filter(isOfIt));
  const documents = [...new Set(codings.flatMap((coding) => coding.documents))];
  const filter = filterOn(dataset, 'coding', certainty, contacts);
  return { id: certainty, total: codings.length, figure: { contacts, documents, filter } };
}

function precisionOf({ precision, isInterval, isApproximate }: DateSpan): KnownTo {
  if (isApproximate) return 'approximate';
  if (precision !== 'day') return precision;
  return isInterval ? 'interval' : 'day';
}
