import type { TimeClause } from '#filter/Filter.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact } from '#model/Dataset.ts';
import type { TopicRow } from '#selectors/topicGroups.ts';
import type { LifeLine } from '#selectors/topicLifeLines.ts';
import { useTopicEvidence } from '#views/topics/useTopicEvidence.ts';
import { silenceInWords, streakInWords } from './lifeLineWords.ts';

/** Shows what is behind the figures of a line. */
export type LineEvidence = ReturnType<typeof useLineEvidence>;

/** Shows the contacts and documents of a line, of its streak, or those before and after its silence. */
export function useLineEvidence() {
  const show = useTopicEvidence();
  const translator = useTranslator();
  const { t, label } = translator;
  const open = (row: TopicRow, words: string, contacts: readonly Contact[], time?: TimeClause) =>
    show({
      title: `${label(row.topic.prefLabel)}: ${words}`,
      contacts,
      topics: [row.topic.id],
      ...(time ? { time } : {}),
    });
  return {
    ofLine: (row: TopicRow, { mentions }: LifeLine) =>
      open(
        row,
        t('count.contacts', { count: mentions.length }),
        mentions.map(({ contact }) => contact),
      ),
    ofStreak: (row: TopicRow, { streak }: LifeLine) =>
      open(row, streakInWords(streak, translator), streak, timeOf(streak)),
    ofSilence: (row: TopicRow, { silence }: LifeLine) => {
      if (!silence) return;
      const around = [silence.from, silence.to];
      open(row, silenceInWords(silence, translator), around, timeOf(around));
    },
  };
}

function timeOf(contacts: readonly Contact[]): TimeClause {
  return {
    from: contacts[0]?.span.earliest ?? null,
    to: contacts.at(-1)?.span.latest ?? null,
    match: 'possibly',
  };
}
