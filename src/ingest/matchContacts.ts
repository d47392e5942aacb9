import type { Contact } from '#model/Dataset.ts';
import { type DateSpan, parseEdtf } from '#model/edtf.ts';
import { outermost } from '#model/outermost.ts';
import type { DraftContact } from './Draft.ts';
import { type Fit, fitOf, isBetterFit } from './Fit.ts';
import type { KnownData } from './KnownData.ts';

/** Whether the data has a contact: that one, none, or more than one that the draft’s date cannot tell apart. */
export type Match =
  | { readonly kind: 'one'; readonly contact: Contact }
  | { readonly kind: 'none' | 'several' };

type Candidate = { readonly contact: Contact; readonly fit: Fit };
/** A drafted contact that has a date, with those of the data that it could be. */
type Sought = {
  readonly span: DateSpan;
  readonly place: string | null;
  readonly candidates: readonly Candidate[];
};

/**
 * Finds the contacts of a draft in the data: on the same days, at the same place (or by the same means), at the same
 * level and with somebody in common. A date or a place that the data has down as a conflict between sources will do.
 * Where several are left, the one that fits best in participants, format, date and status, in this order; a date
 * that is not known to the day must leave only one, or only one of the same format.
 *
 * @returns for each contact of the draft, in its order
 */
export function matchContacts(drafts: readonly DraftContact[], data: KnownData): Match[] {
  const sought = drafts.map((draft) => soughtOf(draft, data));
  const close = sought.map((one) => one && matchOf(one, (candidate) => candidate.fit.isSameKind));
  const taken = new Set(close.map((match) => match?.kind === 'one' && match.contact));
  // What no contact of its kind was found for may be one that was coded as another kind, unless that is spoken for.
  return sought.map((one, index) => {
    const match = close[index];
    if (!one || !match) return { kind: 'none' };
    return match.kind === 'none' ? matchOf(one, ({ contact }) => !taken.has(contact)) : match;
  });
}

function soughtOf(draft: DraftContact, data: KnownData): Sought | null {
  const span = draft.date.value === null ? null : parseEdtf(draft.date.value);
  if (!span) return null;
  const placeOf = (venue: string | null) =>
    venue === null ? null : outermost(venue, (id) => data.venues.get(id)?.partOf);
  const place = draft.mode.value === 'in-person' ? placeOf(draft.venue.value) : null;
  const isThere = ({ mode, place: own, conflicts }: Contact) => {
    if (mode !== draft.mode.value) return false;
    if (mode !== 'in-person' || place === null || own === null || own === place) return true;
    return conflicts.some(({ venue }) => placeOf(venue) === place);
  };
  const candidates = data.contacts
    .filter((contact) => contact.level === draft.level.value && isThere(contact))
    .filter((contact) => areSameDays(span, contact) && shareSomebody(draft, contact))
    .map((contact) => ({ contact, fit: fitOf(draft, span, contact) }));
  return { span, place, candidates };
}

function matchOf({ span, place, candidates }: Sought, isMeant: (candidate: Candidate) => boolean): Match {
  const meant = candidates.filter(isMeant);
  const [first, ...others] = meant;
  if (!first) return { kind: 'none' };
  const isVague = span.precision !== 'day' || span.isApproximate;
  if (!isVague) {
    const best = others.reduce((held, one) => (isBetterFit(one.fit, held.fit) ? one : held), first);
    return { kind: 'one', contact: best.contact };
  }
  const isCertainPlace = first.contact.mode !== 'in-person' || place !== null;
  const only = meant.length === 1 ? meant : meant.filter(({ fit }) => fit.isSameFormat);
  const [one] = only;
  return isCertainPlace && one && only.length === 1
    ? { kind: 'one', contact: one.contact }
    : { kind: 'several' };
}

function areSameDays(span: DateSpan, contact: Contact): boolean {
  const spans = [contact.span, ...contact.conflicts.map((conflict) => conflict.span)];
  return spans.some((other) => other && span.earliest <= other.latest && other.earliest <= span.latest);
}

/** Or the report names nobody whom the data knows. */
function shareSomebody({ participants }: DraftContact, contact: Contact): boolean {
  const ids = participants.flatMap(({ value }) => value ?? []);
  return ids.length === 0 || ids.some((id) => contact.participants.includes(id));
}
