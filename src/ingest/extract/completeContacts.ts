import { doMeet, type Span } from './calendar.ts';
import type { Gathered } from './Gathered.ts';

/** What is planned and has no date is on the day of what is planned beside it: “in the evening the leaders will meet”. */
export function datePlans(contacts: readonly Gathered[]): void {
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

/**
 * What has no place of its own, a day or two from what has one, was on the same stay.
 *
 * @param days within which
 */
export function placeNeighbours(contacts: readonly Gathered[], days: number = stayDays): void {
  for (const contact of contacts) {
    const { span } = contact;
    if (contact.place !== null || contact.mode !== 'in-person' || span === null || span.precision !== 'day')
      continue;
    const [near] = contacts
      .flatMap((other) => (other.place !== null && other.span !== null ? [{ other, at: other.span }] : []))
      .filter(({ other, at }) => (other.level === contact.level ? isNear(span, at, days) : doMeet(span, at)))
      .sort((a, b) => Math.abs(a.at.from - span.from) - Math.abs(b.at.from - span.from))
      .map(({ other }) => other);
    if (!near) continue;
    contact.place = near.place;
    contact.placeSentence = near.placeSentence;
  }
}

function isNear(one: Span, other: Span, days: number): boolean {
  return other.precision === 'day' && doMeet({ ...one, from: one.from - days, to: one.to + days }, other);
}
