import type { IngestVocabulary } from '#ingest/IngestVocabulary.ts';
import type { Day } from '#model/day.ts';
import { oneDay } from './calendar.ts';
import { createTermFinder } from './createTermFinder.ts';
import { type DateFound, findDates } from './findDates.ts';
import { datelineLength, type PlaceFound } from './findPlaces.ts';
import type { Gathered } from './Gathered.ts';
import type { Read } from './readMentions.ts';
import type { Sentence } from './Sentence.ts';

/** Where and when a report says that it was written. */
export type Dateline = {
  readonly sentence: Sentence;
  readonly place: PlaceFound | null;
  readonly date: DateFound | null;
};

export function readDateline(
  paragraphs: readonly string[],
  { venues }: IngestVocabulary,
  published: Day | null,
): Dateline | null {
  const find = createTermFinder(
    venues.map(({ id, name, altLabel }) => ({ id, labels: [name.en, ...altLabel.en] })),
  );
  const opening = (whole: string) => whole.slice(0, datelineLength(whole));
  // “INDIA AT THE UN: …” is a headline, and “Spokesperson: …” a turn; a place decides.
  const placed = paragraphs.findIndex((whole) => find(opening(whole)).length > 0);
  const paragraph = placed < 0 ? paragraphs.findIndex((whole) => opening(whole) !== '') : placed;
  if (paragraph < 0) return null;
  const text = opening(paragraphs[paragraph] as string);
  const [found] = find(text);
  const country = venues.find(({ id }) => id === found?.id)?.country ?? null;
  const [date] = findDates(text, { reference: published, leaningAt: () => 'past', previous: null });
  return {
    sentence: { index: -1, paragraph, start: 0, text },
    place: found ? { start: found.start, end: found.end, venue: found.id, country } : null,
    date: date ?? null,
  };
}

/** Where a report without a dateline begins: the first place of its first paragraphs that no earlier contact is at. */
export function sceneOf(read: readonly Read[]): Scene | null {
  for (const { clause, mention } of read) {
    const [place] = clause.places;
    if (clause.sentence.paragraph > 1) return null;
    if (place && mention?.telling !== 'recalled') return { place, sentence: clause.sentence };
  }
  return null;
}

type Scene = { readonly place: PlaceFound; readonly sentence: Sentence };

/** “… had been in the capital in April”: where the report was written. */
const hereWords = /\b(?:here|the capital|the city)\b/i;

function isToldHere({ mentions, place, mode }: Gathered): boolean {
  return place === null && mode === 'in-person' && mentions.some(({ clause }) => hereWords.test(clause.text));
}

/** The news, where nothing else says so, took place when it was told or written, and where it was written; “here” is there, too. */
export function completeNews(
  contact: Gathered,
  dateline: Dateline | null,
  published: Day | null,
  { lead, scene }: { readonly lead: Gathered | undefined; readonly scene: Scene | null },
): void {
  if (dateline?.place && isToldHere(contact)) setPlace(contact, dateline.place, dateline.sentence);
  if (contact.telling === 'planned') completePlan(contact, dateline, published);
  if (contact.telling !== 'reported') return;
  if (contact.span === null) completeDate(contact, dateline, published, lead);
  if (contact.place !== null || contact.mode !== 'in-person' || contact.level === 'leader') return;
  if (dateline?.place) setPlace(contact, dateline.place, dateline.sentence);
  else if (scene) setPlace(contact, scene.place, scene.sentence);
}

/** Days before what is planned, within which a report of it is written where it is to be. */
const eveDays = 3;

/** “… arrives here on Sunday”, “… a visit to the capital”, and what is told on its eve. */
function completePlan(contact: Gathered, dateline: Dateline | null, published: Day | null): void {
  const { place, mode, span } = contact;
  if (place !== null || mode !== 'in-person' || !dateline?.place || published === null) return;
  const isAbroad = contact.mentions.some(({ clause }) => clause.countries.length > 0);
  const isEve = !isAbroad && span !== null && span.from - published <= eveDays;
  if (isEve) setPlace(contact, dateline.place, dateline.sentence);
}

function setPlace(contact: Gathered, place: PlaceFound, sentence: Sentence): void {
  contact.place = place;
  contact.placeSentence = sentence;
}

function completeDate(
  contact: Gathered,
  dateline: Dateline | null,
  published: Day | null,
  lead: Gathered | undefined,
): void {
  const told = contact.mentions.find(({ toldOn }) => toldOn);
  if (told?.toldOn) {
    contact.span = told.toldOn.span;
    contact.spanWords = [{ sentence: told.clause.sentence, stretch: told.toldOn }];
  } else if (lead?.span) {
    contact.span = lead.span;
    contact.spanWords = lead.spanWords;
  } else if (dateline?.date) {
    contact.span = dateline.date.span;
    contact.spanWords = [{ sentence: dateline.sentence, stretch: dateline.date }];
  } else if (published !== null) contact.span = oneDay(published);
}
