import { formatDay, formatSpan } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
import { calendarDay } from '#model/day.ts';
import { contactName } from '#selectors/contactWords.ts';
import type { TopicRow } from '#selectors/topicGroups.ts';
import type { LifeLine, Mention, Silence } from '#selectors/topicLifeLines.ts';

/** The year of the last mention, or that there is none. */
export function lastYear(line: LifeLine | undefined, { t }: Translator): string {
  return line ? String(calendarDay(line.last.span.from).year) : t('topics.lifeLines.never');
}

/** A line in words: when the topic was raised first and last, how long it has been silent, its streak and its silence. */
export function lineInWords(
  { label }: TopicRow,
  line: LifeLine | undefined,
  end: number,
  dataset: Dataset,
  translator: Translator,
): string {
  const { t } = translator;
  if (!line) return `${label}: ${t('topics.lifeLines.neverRaised')}`;
  const parts = [
    t('count.contacts', { count: line.mentions.length }),
    t('topics.lifeLines.first', { contact: contactName(dataset, line.first, translator) }),
    ...lastParts(line, end, dataset, translator),
  ];
  if (line.streak.length > 1) parts.push(streakInWords(line.streak, translator));
  if (line.silence) parts.push(silenceInWords(line.silence, translator));
  return `${label}: ${parts.join('; ')}`;
}

/** `Space: 9 contacts; last raised 27 December 2023, Moscow; dormant for 806 days since, to 12 March 2026`. */
export function endInWords(
  { label }: TopicRow,
  line: LifeLine,
  end: number,
  dataset: Dataset,
  translator: Translator,
): string {
  const count = translator.t('count.contacts', { count: line.mentions.length });
  return `${label}: ${[count, ...lastParts(line, end, dataset, translator)].join('; ')}`;
}

/** `Space, 27 December 2023, Moscow: stated`. */
export function mentionInWords(
  { label }: TopicRow,
  { contact, certainty }: Mention,
  dataset: Dataset,
  translator: Translator,
): string {
  const word = translator.t(`topics.key.${certainty}.brief`);
  return `${label}, ${contactName(dataset, contact, translator)}: ${word}`;
}

/** `longest streak: 3 contacts in a row, 4 September 2020 to 6 April 2021`. */
export function streakInWords(streak: readonly Contact[], translator: Translator): string {
  return translator.t('topics.lifeLines.streak', {
    count: streak.length,
    span: formatSpan(streak[0]?.span.from ?? null, streak.at(-1)?.span.to ?? null, translator),
  });
}

/** `longest silence: 387 days, 6 April 2021 to 28 April 2022`. */
export function silenceInWords({ from, to, days }: Silence, translator: Translator): string {
  return translator.t('topics.lifeLines.silence', {
    count: days,
    days: translator.number(days),
    span: formatSpan(from.span.from, to.span.from, translator),
  });
}

function lastParts(line: LifeLine, end: number, dataset: Dataset, translator: Translator): string[] {
  const { t, number } = translator;
  return [
    t('topics.lifeLines.last', { contact: contactName(dataset, line.last, translator) }),
    t(line.isDormant ? 'topics.lifeLines.dormant' : 'topics.lifeLines.since', {
      count: line.since,
      days: number(line.since),
      date: formatDay(end, 'long', translator),
    }),
  ];
}
