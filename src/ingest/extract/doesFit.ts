import type { Day } from '#model/day.ts';
import { doMeet, type Span } from './calendar.ts';
import { sidesOf } from './focusOf.ts';
import type { Gathered } from './Gathered.ts';
import type { Mention } from './Mention.ts';

export type FitTerms = {
  readonly published: Day | null;
  /** The outermost place of a venue. */
  readonly placeOf: (venue: string) => string;
};

/** Days from publication within which what is planned may be the report’s own news. */
const soonDays = 10;
/** Days between an arrival and the talks that it is for. */
const visitDays = 4;

/** Of what kind the contact of a mention is. */
export function kindOf({ isTwoPlusTwo, isSession }: Mention): Gathered['kind'] {
  return isTwoPlusTwo ? 'two-plus-two' : isSession ? 'session' : 'plain';
}

/** Whether a mention may be of a contact that was told of before: of the same level and kind, and of no other time, place or mode. */
export function doesFit(contact: Gathered, mention: Mention, terms: FitTerms): boolean {
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
export function isOwnMeeting({ isSidelines, isDirect, clause, people }: Mention): boolean {
  return isDirect && (isSidelines || (separately.test(clause.text) && sidesOf(people).size > 1));
}

function isSameTime(contact: Gathered, mention: Mention, { published }: FitTerms): boolean {
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
  if (
    isVisit === mention.isVisit ||
    isSomewhereElse(contact, mention) ||
    span.precision !== 'day' ||
    own.precision !== 'day'
  )
    return false;
  const [arrival, talks] = isVisit ? [span, own] : [own, span];
  return talks.from >= arrival.from && talks.from - arrival.from <= visitDays;
}

/** Without a place of its own, a journey may be to the country alone. */
function isSomewhereElse({ place, mentions }: Gathered, mention: Mention): boolean {
  if (place !== null || mention.place === null) return false;
  const countries = mentions.flatMap(({ clause }) => clause.countries.map(({ country }) => country));
  return !countries.includes(mention.place.country ?? '');
}

/** Whether all that is told of a contact is a journey. */
export function isVisitAlone({ mentions }: Gathered): boolean {
  return mentions.every((mention) => mention.isVisit || mention.span === null);
}

function isSoon(span: Span | null, published: Day | null): boolean {
  return span !== null && published !== null && span.from <= published + soonDays;
}

function isSamePlace({ place }: Gathered, mention: Mention, { placeOf }: FitTerms): boolean {
  if (place?.venue == null || mention.place?.venue == null) return true;
  return placeOf(place.venue) === placeOf(mention.place.venue);
}

function isSameMode({ mode }: Gathered, mention: Mention): boolean {
  if (mode === mention.mode || !mention.isDirect) return true;
  // “Spoke” alone says nothing of a telephone once the two are known to have met, and a call goes on as “they discussed”.
  return mention.mode === 'in-person' ? mention.place === null : isWeak(mention);
}

function isWeak({ mode, clause, modeWords, modeSentence = clause.sentence }: Mention): boolean {
  const words = modeWords.map(({ start, end }) => modeSentence.text.slice(start, end)).join(' ');
  return mode === 'telephone' && /^(?:sp[eo]|on the line|called?s?$)/i.test(words);
}
