import type { Translator } from '#i18n/Translator.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
import { amountInWords } from '#selectors/shareText.ts';
import type { TopicRow } from '#selectors/topicGroups.ts';
import { fewestReadouts, type TopicVoices, type Voice, withReadout } from '#selectors/topicVoices.ts';
import type { TopicFigure } from '#views/topics/useTopicEvidence.ts';

/** The voices with what it takes to put them into words and to show what is behind them. */
export type VoiceFigures = {
  readonly dataset: Dataset;
  readonly found: TopicVoices;
  readonly translator: Translator;
  readonly show: (figure: TopicFigure) => void;
};

/** Whose documents they are, in the data's own words: `Indian readout only`. */
export function voiceName(voice: Voice, { hosts }: Dataset, { t, label }: Translator): string {
  const host = voice === 'first' ? hosts[0] : voice === 'second' ? hosts[1] : null;
  if (host) return t('topics.voices.one', { readout: label(host.sideLabel) });
  return t(voice === 'both' ? 'topics.voices.both' : 'topics.voices.neither');
}

/** The same in a word, for the head of a column. */
export function voiceHead(voice: Voice, { hosts }: Dataset, { t, label }: Translator): string {
  const host = voice === 'first' ? hosts[0] : voice === 'second' ? hosts[1] : null;
  if (host) return label(host.shortLabel);
  return t(voice === 'both' ? 'topics.voices.both.brief' : 'topics.voices.neither.brief');
}

/** The halves of a voice's sign, one a host: filled where its documents bear the topic. */
export function voiceHalves(voice: Voice): readonly [isFirst: boolean, isSecond: boolean] {
  return [voice === 'first' || voice === 'both', voice === 'second' || voice === 'both'];
}

/** All contacts of a topic. */
export function allOf(
  { topic, label, total }: TopicRow,
  { found, translator: { t } }: VoiceFigures,
): TopicFigure {
  return {
    title: `${label}: ${t('count.contacts', { count: total })}`,
    contacts: found.byTopic(topic.id).all,
    topics: [topic.id],
  };
}

/** Whether a topic has too few contacts with a readout to say anything of either side. */
export function isQuiet(topic: string, { found }: Pick<VoiceFigures, 'found'>): boolean {
  return found.byTopic(topic).withReadout < fewestReadouts;
}

/** A cell: its title, and the contacts behind it. */
export function voiceFigure(
  voice: Voice,
  row: TopicRow,
  { dataset, found, translator }: VoiceFigures,
): TopicFigure {
  const contacts = found.byTopic(row.topic.id)[voice];
  const amount = amountInWords(contacts.length, row.total, translator);
  const title = `${row.label}, ${voiceName(voice, dataset, translator)}: ${amount}`;
  return {
    title: [title, ...silence(voice, contacts, dataset, translator)].join(' · '),
    contacts,
    topics: [row.topic.id],
  };
}

/** Of contacts where no readout bears the topic, those that do have a readout. */
function silence(voice: Voice, contacts: readonly Contact[], dataset: Dataset, { t }: Translator): string[] {
  const count = voice === 'neither' ? withReadout(contacts, dataset) : 0;
  return count > 0 ? [t('topics.voices.silent', { count })] : [];
}
