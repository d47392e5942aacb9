import { dayOf } from '#model/day.ts';
import { outermost } from '#model/outermost.ts';
import type { Draft, DraftContact, Report } from './Draft.ts';
import { backgroundPattern } from './extract/backgroundPattern.ts';
import { codeTopics, type Told } from './extract/codeTopics.ts';
import { createTopicFinder } from './extract/createTopicFinder.ts';
import { completeNews, readDateline } from './extract/dateline.ts';
import { draftContact } from './extract/draftContact.ts';
import { type Gathered, gatherContacts, placeNeighbours } from './extract/gatherContacts.ts';
import type { Mention } from './extract/Mention.ts';
import type { Clause } from './extract/readClauses.ts';
import { clausesOf, type Read, readMentions } from './extract/readMentions.ts';
import type { IngestVocabulary } from './IngestVocabulary.ts';

/** Reads the contacts out of a report: a draft for a coder. Pure: the same report and vocabulary give the same draft. */
export function extractDraft(report: Report, vocabulary: IngestVocabulary): Draft {
  const published = dayFrom(report.published);
  const read = readMentions(clausesOf(report, vocabulary, published), vocabulary, published);
  const mentions = read.flatMap(({ mention }) => mention ?? []);
  const partOf = new Map(vocabulary.venues.map((venue) => [venue.id, venue.partOf]));
  const placeOf = (venue: string) => outermost(venue, (id) => partOf.get(id) ?? null) ?? venue;
  const { contacts, contactOf } = gatherContacts(mentions, { published, placeOf });
  const dateline = readDateline(report.paragraphs, vocabulary, published);
  const lead = contacts.find(({ telling, span }) => telling === 'reported' && span?.precision === 'day');
  for (const contact of contacts) completeNews(contact, dateline, published, lead);
  placeNeighbours(contacts);
  const told = toldOf(read, contacts, contactOf).filter(({ clause }) => !isQuestion(report, clause));
  const codings = codeTopics(
    told,
    createTopicFinder(vocabulary),
    vocabulary.topics.map(({ id }) => id),
    backgroundPattern(vocabulary),
  );
  const drafts = contacts
    .filter(({ span, telling }) => span !== null || telling === 'reported')
    .map((contact) => draftContact(contact, codings.get(contact) ?? [], vocabulary));
  return { report, contacts: drafts.sort(byDate) };
}

/** What goes back to the contact that was told of last, though it be an earlier one. */
const thatOne =
  /\b(?:on|at) (?:that|those) (?:occasions?|meetings?|times?|talks)\b|\bthat time\b|^(?:then|there),? /iu;

/** Which contact each clause speaks of: its own, that of its sentence, else the one that the report is at. */
function toldOf(
  read: readonly Read[],
  contacts: readonly Gathered[],
  contactOf: ReadonlyMap<Mention, Gathered>,
): Told[] {
  const first = contacts.find(({ telling }) => telling === 'reported') ?? contacts[0];
  let at: At = { current: first };
  return read.flatMap((one) => {
    const own = one.mention?.isSubject ? undefined : one.mention && contactOf.get(one.mention);
    if (own)
      at = { current: isAside(own) ? at.current : own, last: own, lastClause: one.clause };
    const contact = own ?? (one.focus === 'other' ? undefined : spokenOf(one.clause, at));
    return contact ? [{ clause: one.clause, contact }] : [];
  });
}

/** What was before, and a summit to come, are told in passing. */
function isAside({ telling, level }: Gathered): boolean {
  return telling === 'recalled' || (telling === 'planned' && level === 'leader');
}

/** The contact that a report is at, and the one that it told of last, though it be an earlier one. */
type At = { readonly current: Gathered | undefined; readonly last?: Gathered; readonly lastClause?: Clause };

function spokenOf({ sentence, text }: Clause, { current, last, lastClause }: At): Gathered | undefined {
  return lastClause?.sentence === sentence || thatOne.test(text) ? last : current;
}

/** What a reporter asks at a press conference is not what the ministers spoke of. */
function isQuestion({ paragraphs }: Report, { sentence }: Clause): boolean {
  return /^(?:question|q|journalist|reporter|correspondent)\b[^.?!]{0,40}:/i.test(
    paragraphs[sentence.paragraph] ?? '',
  );
}

function byDate(a: DraftContact, b: DraftContact): number {
  const [one, other] = [a.date.value ?? '9999', b.date.value ?? '9999'];
  return one < other ? -1 : one > other ? 1 : 0;
}

function dayFrom(published: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(published ?? '');
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
