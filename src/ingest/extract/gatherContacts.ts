import { doMeet, type Span } from './calendar.ts';
import { datePlans } from './completeContacts.ts';
import { doesFit, type FitTerms, isOwnMeeting, isVisitAlone, kindOf } from './doesFit.ts';
import type { Gathered } from './Gathered.ts';
import type { Mention } from './Mention.ts';

/** Brings together what is told of the same contact, in the order of the report; `contactOf` says which a mention is of. */
export function gatherContacts(mentions: readonly Mention[], terms: FitTerms) {
  const contacts: Gathered[] = [];
  const contactOf = new Map<Mention, Gathered>();
  let current: Gathered | null = null;
  let last: Last | null = null;
  for (const mention of mentions) {
    const same: Gathered | null = alongside(last, mention) ?? sameContact(contacts, current, mention, terms);
    const contact: Gathered | null = same ?? (isNew(mention, contacts) ? begin(mention) : null);
    if (!contact) continue;
    if (!same) contacts.push(contact);
    add(contact, mention, terms);
    contactOf.set(mention, contact);
    last = { mention, contact };
    if (contact.telling !== 'recalled' || current === null) current = contact;
  }
  datePlans(contacts);
  return { contacts: withoutJourneys(contacts), contactOf };
}

/** “… met in December, when Jaishankar travelled to Moscow”: where that was. */
function doesGoOn({ clause }: Mention, last: Last | null): boolean {
  return /^(?:when|where|during which|as)\b/.test(clause.text) && last?.contact.place === null;
}

type Last = { readonly mention: Mention; readonly contact: Gathered };

/** “… spoke on 4 January, when they reviewed …”: of the contact that its sentence tells of. */
function alongside(last: Last | null, mention: Mention): Gathered | null {
  if (mention.span !== null || (mention.place !== null && !doesGoOn(mention, last))) return null;
  const isBeside = last?.mention.clause.sentence === mention.clause.sentence;
  return isBeside && last.contact.level === mention.level ? last.contact : null;
}

/** What may begin a contact: the news by itself, and else what has a date or a place of its own. */
function isNew(mention: Mention, contacts: readonly Gathered[]): boolean {
  const isOwn = mention.span !== null || mention.place !== null || mention.isTwoPlusTwo || mention.isSession;
  if (mention.level === 'leader' && mention.span === null && (mention.isSubject || leadersIn(mention) < 2))
    return false;
  if (!mention.isDirect) return isAnotherOne(mention) || isFirst(mention, contacts);
  const isBesideSession =
    isOwnMeeting(mention) &&
    contacts.every(({ kind, telling }) => kind !== 'plain' || telling !== 'reported');
  return mention.telling === 'reported'
    ? isOwn || isBesideSession || contacts.every(({ telling }) => telling !== 'reported')
    : isOwn;
}

function leadersIn({ people }: Mention): number {
  return people.filter(({ kind }) => kind === 'leader').length;
}

function isAnotherOne(mention: Mention): boolean {
  return (
    (mention.isAnother || mention.isTwoPlusTwo || (mention.isSession && mention.isCancelled)) &&
    mention.telling !== 'reported' &&
    mention.span !== null
  );
}

/** “Jaishankar and Lavrov discussed …”, with no word of a meeting before it. */
function isFirst({ level, people, telling }: Mention, contacts: readonly Gathered[]): boolean {
  return telling === 'reported' && people.length > 1 && contacts.every((contact) => contact.level !== level);
}

function begin(mention: Mention): Gathered {
  return {
    level: mention.level,
    kind: kindOf(mention),
    telling: mention.telling,
    mode: mention.mode,
    mentions: [],
    span: null,
    spanWords: [],
    place: null,
    placeSentence: null,
  };
}

function sameContact(
  contacts: readonly Gathered[],
  current: Gathered | null,
  mention: Mention,
  terms: FitTerms,
): Gathered | null {
  const fitting = contacts.filter((contact) => doesFit(contact, mention, terms));
  if (fitting.length === 0) return null;
  const dated = fitting.filter(({ span }) => span && mention.span && doMeet(span, mention.span));
  const sameKind = dated.filter(({ kind }) => kind === kindOf(mention));
  if (current && fitting.includes(current) && (dated.length === 0 || dated.includes(current))) return current;
  return sameKind[0] ?? dated[0] ?? fitting.at(-1) ?? null;
}

function add(contact: Gathered, mention: Mention, { placeOf }: FitTerms): void {
  const isOfTalks = isVisitAlone(contact) && !mention.isVisit;
  contact.mentions.push(mention);
  if (isOfTalks && mention.span && mention.telling === 'planned') contact.telling = 'planned';
  const { sentence } = mention.clause;
  if (mention.span && (isOfTalks || isFiner(mention.span, contact.span))) {
    contact.span = mention.span;
    contact.spanWords = mention.spanWords.map((stretch) => ({
      sentence: mention.dated ?? sentence,
      stretch,
    }));
  }
  const isCloser =
    mention.place?.venue != null &&
    contact.place?.venue != null &&
    mention.place.venue !== contact.place.venue &&
    placeOf(mention.place.venue) === contact.place.venue;
  if (mention.place && contact.mode === 'in-person' && (!contact.place || isCloser)) {
    contact.place = mention.place;
    contact.placeSentence = mention.placed ?? sentence;
  }
}

/** “… is on a trip to Moscow, where he will meet …”: the journey to a contact is none by itself. */
function withoutJourneys(contacts: readonly Gathered[]): Gathered[] {
  return contacts.filter(
    (one) =>
      one.span !== null ||
      !one.mentions.every(({ isVisit }) => isVisit) ||
      !contacts.some(
        (other) =>
          other !== one &&
          other.level === one.level &&
          other.telling !== 'recalled' &&
          other.place?.venue === one.place?.venue,
      ),
  );
}

function isFiner(span: Span, than: Span | null): boolean {
  return than === null || span.to - span.from < than.to - than.from;
}
