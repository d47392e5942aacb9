import type { Translator } from '#i18n/Translator.ts';
import type { KeyFigures, TopTopic } from '#selectors/keyFigures.ts';
import { fewContacts, shareText } from '#selectors/shareText.ts';
import { total } from '#selectors/tallyTopics.ts';
import { byFrequency } from '#selectors/topicGroups.ts';
import type { FigureTexts } from './FigureTexts.ts';

/** Of fewer contacts than this nothing is the most frequent. */
const fewestContacts = 3;

export type NamedTopic = TopTopic & { readonly label: string; readonly total: number };

/**
 * The topic discussed at most contacts of the selection; equally frequent ones are counted, and come along in the
 * order in which topics are listed. Where there are none, the note says why.
 */
export function topicTexts(
  { contacts, topTopics }: KeyFigures,
  translator: Translator,
): FigureTexts & { readonly name: string; readonly note: string; readonly topics: readonly NamedTopic[] } {
  const { t, number } = translator;
  const name = t('keyFigures.topic');
  const outOf = contacts.length;
  const isTooFew = outOf < fewestContacts;
  const topics = topTopics
    .map(
      (top): NamedTopic => ({
        ...top,
        label: translator.label(top.topic.shortLabel),
        total: total(top.tally),
      }),
    )
    .sort(byFrequency(translator));
  const [first] = topics;
  if (!first || isTooFew) {
    const note = t(isTooFew ? 'keyFigures.topic.tooFew' : 'keyFigures.topic.none', { count: outOf });
    return { name, value: '–', note, topics: [] };
  }
  return {
    name,
    value: outOf < fewContacts ? shareText(first.total, outOf, translator) : number(first.total),
    note: topicNote(topics, first, outOf, translator),
    topics,
  };
}

function topicNote(
  topics: readonly NamedTopic[],
  first: NamedTopic,
  outOf: number,
  { t, percent }: Translator,
): string {
  const more = topics.length - 1;
  const topic = more === 0 ? first.label : t('keyFigures.topic.andMore', { topic: first.label, count: more });
  if (outOf < fewContacts) return topic;
  return t('keyFigures.topic.of', { total: outOf, topic, share: percent(first.total / outOf) });
}
