import { withinSentence } from '#filter/valueLabel.ts';
import { formatKnownDate } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
import type { TopicRecord } from '#model/schema/referenceSchemas.ts';
import { contactName, placeInWords } from './contactWords.ts';
import type { Lane } from './timelineLanes.ts';
import { otherDates } from './timelineOtherDates.ts';

/**
 * What a mark says to those who do not see it: `17 November 2025, Moscow, on the sidelines, held, confirmed`, and
 * which other dates its documents give.
 */
export function markName(dataset: Dataset, contact: Contact, translator: Translator): string {
  const { t } = translator;
  const words = [
    t(`format.${contact.format}`),
    t(`status.${contact.status}`),
    t(`certainty.${contact.certainty}`),
  ].map((word) => withinSentence(word, translator));
  const others = otherDates(contact).map(({ span }) =>
    t('timeline.otherDate', { date: formatKnownDate(span, 'long', translator) }),
  );
  const local = contact.isLocal ? [t('mark.local')] : [];
  return [contactName(dataset, contact, translator), ...words, ...local, ...others].join(', ');
}

/**
 * The word beside a mark: its place, the body of a session held by video, or `2+2`.
 *
 * @param lane where it stands: the place of more than half of the lane goes without saying
 * @param isClose at a close zoom there is room to say what goes without saying
 * @returns null when there is nothing to add to what the lane and the shape say
 */
export function markLabel(
  dataset: Dataset,
  contact: Contact,
  lane: Lane,
  isClose: boolean,
  translator: Translator,
): string | null {
  const word = ownWord(dataset, contact, lane, translator);
  if (contact.status !== 'held') {
    const status = withinSentence(translator.t(`status.${contact.status}`), translator);
    return [word.text, status].filter(Boolean).join(', ');
  }
  return word.isNews || isClose ? word.text : null;
}

type Word = { readonly text: string; readonly isNews: boolean };

function ownWord(dataset: Dataset, contact: Contact, lane: Lane, translator: Translator): Word {
  if (contact.format === 'two-plus-two' && lane.id !== contact.format)
    return { text: translator.t('formatShort.two-plus-two'), isNews: true };
  const place = placeInWords(dataset, contact, translator);
  if (place !== null) return { text: place, isNews: contact.place !== usualPlace(lane) };
  if (contact.format === 'call') return { text: translator.t('formatShort.call'), isNews: false };
  const body = contact.format === 'multilateral-session' ? sessionBody(dataset, contact, translator) : null;
  if (body !== null) return { text: body, isNews: true };
  const mode =
    contact.mode === 'in-person' ? '' : withinSentence(translator.t(`mode.${contact.mode}`), translator);
  return { text: mode, isNews: false };
}

const usualPlaces = new WeakMap<Lane, string | null>();

/** The place of more than half of a lane's contacts, if there is one. */
function usualPlace(lane: Lane): string | null {
  const known = usualPlaces.get(lane);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const { place } of lane.contacts) if (place) counts.set(place, (counts.get(place) ?? 0) + 1);
  const usual = [...counts].find(([, count]) => count * 2 > lane.contacts.length)?.[0] ?? null;
  usualPlaces.set(lane, usual);
  return usual;
}

/**
 * The body that held a session: the topic whose name stands first in the occasion, else the first
 * abbreviation in it.
 */
export function sessionBody(
  dataset: Dataset,
  { occasion, codings }: Contact,
  translator: Translator,
): string | null {
  if (occasion === null) return null;
  const text = plainDashes(occasion);
  const [first] = codings
    .flatMap(({ topic: id }) => {
      const topic = dataset.topics.get(id);
      const at = topic ? firstMention(text, topic) : -1;
      return topic && at >= 0 ? [{ topic, at }] : [];
    })
    .sort((a, b) => a.at - b.at);
  return first ? abbreviation(first.topic, translator) : (/\b[A-Z][A-Z\d]{2,}\b/.exec(text)?.[0] ?? null);
}

function firstMention(text: string, { shortLabel, altLabel }: TopicRecord): number {
  const places = [shortLabel.en, ...altLabel.en]
    .map((name) => text.indexOf(plainDashes(name)))
    .filter((at) => at >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}

/** `RIC` of a topic called “Russia–India–China (RIC)”, else its short label. */
function abbreviation({ prefLabel, shortLabel }: TopicRecord, { label }: Translator): string {
  return /\(([^()]{2,8})\)$/.exec(label(prefLabel))?.[1] ?? label(shortLabel);
}

function plainDashes(text: string): string {
  return text.replaceAll('–', '-');
}
