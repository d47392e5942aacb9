import type { Telling } from '#ingest/Draft.ts';
import type { Day } from '#model/day.ts';
import { doMeet, type Span } from './calendar.ts';
import type { PlaceFound } from './findPlaces.ts';
import { sidesOf } from './focusOf.ts';
import type { Level, Mention } from './Mention.ts';
import type { Sentence, Stretch } from './Sentence.ts';

/** A stretch of a certain sentence. */
export type Located = { readonly sentence: Sentence; readonly stretch: Stretch };

/** All that a report tells of one contact. */
export type Gathered = {
  readonly level: Level;
  readonly kind: 'plain' | 'two-plus-two' | 'session';
  telling: Telling;
  readonly mode: Mention['mode'];
  readonly mentions: Mention[];
  span: Span | null;
  spanWords: Located[];
  place: PlaceFound | null;
  placeSentence: Sentence | null;
};

type Terms = {
  readonly published: Day | null;
  /** The outermost place of a venue. */
  readonly placeOf: (venue: string) => string;
};

/** Days from publication within which what is planned may be the report’s own news. */
const soonDays = 10;
/** Days between an arrival and the talks that it is for. */
const visitDays = 4;

/** Brings together what is told of the same contact, in the order of the report; `contactOf` says which a mention is of. */
export function gatherContacts(mentions: readonly Mention[], terms: Terms) {
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
  return mention.telling === 'reported'
    ? isOwn || contacts.every(({ telling }) => telling !== 'reported')
    : isOwn;
}

function leadersIn({ people }: Mention): number {
  return people.filter(({ kind }) => kind === 'leader').length;
}

function isAnotherOne(mention: Mention): boolean {
  return mention.isAnother && mention.telling !== 'reported' && mention.span !== null;
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

function kindOf({ isTwoPlusTwo, isSession }: Mention): Gathered['kind'] {
  return isTwoPlusTwo ? 'two-plus-two' : isSession ? 'session' : 'plain';
}

function sameContact(
  contacts: readonly Gathered[],
  current: Gathered | null,
  mention: Mention,
  terms: Terms,
): Gathered | null {
  const fitting = contacts.filter((contact) => doesFit(contact, mention, terms));
  if (fitting.length === 0) return null;
  const dated = fitting.filter(({ span }) => span && mention.span && doMeet(span, mention.span));
  const sameKind = dated.filter(({ kind }) => kind === kindOf(mention));
  if (current && fitting.includes(current) && (dated.length === 0 || dated.includes(current))) return current;
  return sameKind[0] ?? dated[0] ?? fitting.at(-1) ?? null;
}

function doesFit(contact: Gathered, mention: Mention, terms: Terms): boolean {
  if (contact.level !== mention.level) return false;
  if (mention.isCancelled && contact.telling === 'reported' && mention.span === null) return false;
  const kind = kindOf(mention);
  if (contact.kind !== kind && (kind !== 'plain' || isOwnMeeting(mention))) return false;
  if (contact.kind === 'plain' && kind === 'plain' && !mention.isDirect && mention.isAnother && mention.span)
    return false;
  return (
    isSameTime(contact, mention, terms) &&
    isSamePlace(contact, mention, terms) &&
    isSameMode(contact, mention)
  );
}

const separately = /\b(?:separate(?:ly)?|one-on-one|t[êe]te-[àa]-t[êe]te|bilateral (?:meeting|talks))\b/i;

/** On the sidelines of a session, or before it, there is another meeting than the session. */
function isOwnMeeting({ isSidelines, isDirect, clause, people }: Mention): boolean {
  return isDirect && (isSidelines || (separately.test(clause.text) && sidesOf(people).size > 1));
}

function isSameTime(contact: Gathered, mention: Mention, { published }: Terms): boolean {
  const { span, telling } = contact;
  // “Earlier this month in Astana” is not Friday’s meeting, though Friday was this month.
  const isVague = span !== null && mention.span !== null && span.precision !== mention.span.precision;
  if (isVague && telling !== mention.telling && !contact.place) return false;
  if (span && mention.span)
    return doMeet(span, mention.span) || isOfVisit(contact, span, mention, mention.span);
  const isPlace = mention.place !== null;
  if (mention.telling === telling)
    return telling === 'reported' || !isPlace || span === null || !mention.isDirect;
  if (mention.span !== null) return false;
  if (telling === 'planned' && mention.telling === 'reported') return isSoon(span, published);
  return telling === 'reported' && !isPlace;
}

/** Talks in the days after an arrival are of that visit. */
function isOfVisit(contact: Gathered, span: Span, mention: Mention, own: Span): boolean {
  const isVisit = isVisitAlone(contact);
  if (isVisit === mention.isVisit || !contact.place || span.precision !== 'day' || own.precision !== 'day')
    return false;
  const [arrival, talks] = isVisit ? [span, own] : [own, span];
  return talks.from >= arrival.from && talks.from - arrival.from <= visitDays;
}

function isVisitAlone({ mentions }: Gathered): boolean {
  return mentions.every((mention) => mention.isVisit || mention.span === null);
}

function isSoon(span: Span | null, published: Day | null): boolean {
  return span !== null && published !== null && span.from <= published + soonDays;
}

function isSamePlace({ place }: Gathered, mention: Mention, { placeOf }: Terms): boolean {
  if (place?.venue == null || mention.place?.venue == null) return true;
  return placeOf(place.venue) === placeOf(mention.place.venue);
}

function isSameMode({ mode }: Gathered, mention: Mention): boolean {
  if (mode === mention.mode || !mention.isDirect) return true;
  // “Spoke” alone says nothing of a telephone once the two are known to have met, and a call goes on as “they discussed”.
  return mention.mode === 'in-person' ? mention.place === null : isWeak(mention);
}

function isWeak({ mode, clause, modeWords }: Mention): boolean {
  const words = modeWords.map(({ start, end }) => clause.sentence.text.slice(start, end)).join(' ');
  return mode === 'telephone' && /^(?:sp[eo]|on the line|called?s?$)/i.test(words);
}

function add(contact: Gathered, mention: Mention, { placeOf }: Terms): void {
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

/** What is planned and has no date is on the day of what is planned beside it: “in the evening the leaders will meet”. */
function datePlans(contacts: readonly Gathered[]): void {
  const planned = contacts.filter(({ telling }) => telling === 'planned');
  for (const [index, contact] of planned.entries()) {
    if (contact.span !== null) continue;
    const beside = planned.slice(0, index).findLast(({ span }) => span) ?? planned.find(({ span }) => span);
    if (!beside) continue;
    contact.span = beside.span;
    contact.spanWords = beside.spanWords;
  }
}

/** Days within which a visitor is thought to be at the same place. */
const stayDays = 2;

/** What has no place of its own, a day or two from what has one, was on the same stay. */
export function placeNeighbours(contacts: readonly Gathered[]): void {
  for (const contact of contacts) {
    const { span } = contact;
    if (contact.place !== null || contact.mode !== 'in-person' || span === null || span.precision !== 'day')
      continue;
    const near = contacts.find(
      (other) =>
        other.place !== null &&
        other.span !== null &&
        (other.level === contact.level ? isNear(span, other.span) : doMeet(span, other.span)),
    );
    if (!near) continue;
    contact.place = near.place;
    contact.placeSentence = near.placeSentence;
  }
}

function isNear(one: Span, other: Span): boolean {
  return (
    other.precision === 'day' && doMeet({ ...one, from: one.from - stayDays, to: one.to + stayDays }, other)
  );
}
