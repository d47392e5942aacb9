import { dayOf } from '#model/day.ts';
import { outermost } from '#model/outermost.ts';
import type { Draft, DraftContact, Report } from './Draft.ts';
import { backgroundPattern } from './extract/backgroundPattern.ts';
import { clausesOf } from './extract/clausesOf.ts';
import { codeTopics } from './extract/codeTopics.ts';
import { placeNeighbours } from './extract/completeContacts.ts';
import { createTopicFinder } from './extract/createTopicFinder.ts';
import { completeNews, readDateline, sceneOf } from './extract/dateline.ts';
import { draftContact } from './extract/draftContact.ts';
import { gatherContacts } from './extract/gatherContacts.ts';
import { readMentions } from './extract/readMentions.ts';
import { toldOf } from './extract/toldOf.ts';
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
  const scene = sceneOf(read);
  placeNeighbours(contacts, 0);
  for (const contact of contacts) completeNews(contact, dateline, published, { lead, scene });
  placeNeighbours(contacts);
  const told = toldOf(report, read, { contacts, contactOf });
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

function byDate(a: DraftContact, b: DraftContact): number {
  const [one, other] = [a.date.value ?? '9999', b.date.value ?? '9999'];
  return one < other ? -1 : one > other ? 1 : 0;
}

function dayFrom(published: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(published ?? '');
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
