import { countryName } from '#filter/countryName.ts';
import { channelLabel, valueLabel, withinSentence } from '#filter/valueLabel.ts';
import { formatKnownDate } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import { type Contact, type Dataset, thirdCountry } from '#model/Dataset.ts';

/** The place of a contact that the map counts it under, in words; null when remote or not known. */
export function placeInWords(dataset: Dataset, { place }: Contact, translator: Translator): string | null {
  return place === null ? null : valueLabel(dataset, 'place', place, translator);
}

/** Where a contact was held, as exactly as the data knows: `Hyderabad House, New Delhi`, or `By video` when remote. */
export function whereInWords(dataset: Dataset, contact: Contact, translator: Translator): string {
  const place = placeInWords(dataset, contact, translator);
  if (place === null)
    return contact.mode === 'in-person'
      ? translator.t('channel.place-unknown')
      : translator.t(`mode.${contact.mode}`);
  const { venue, channel, hostCountry } = contact;
  const building =
    venue === contact.place || venue === null ? [] : [valueLabel(dataset, 'place', venue, translator)];
  const country =
    channel === thirdCountry && hostCountry !== null ? [countryName(dataset, hostCountry, translator)] : [];
  return [...building, place, ...country].join(', ');
}

/** Place, channel and format: `Moscow · in Russia · on the sidelines`; nothing is said twice. */
export function occasionLine(dataset: Dataset, contact: Contact, translator: Translator): string {
  const where = whereInWords(dataset, contact, translator);
  const words = [
    channelLabel(dataset, contact.channel, translator),
    translator.t(`format.${contact.format}`),
  ];
  const others = words.filter((word) => word !== where).map((word) => withinSentence(word, translator));
  // A line may end with the dot, but not begin with it.
  return [where, ...others].join('\u00a0· ');
}

/** `Held · confirmed · minister`, and after it that only a local report has it. */
export function standingLine({ status, certainty, level, isLocal }: Contact, translator: Translator): string {
  const { t } = translator;
  const rest = [t(`certainty.${certainty}`), t(`level.${level}`)].map((word) =>
    withinSentence(word, translator),
  );
  return [t(`status.${status}`), ...rest, ...(isLocal ? [t('mark.local')] : [])].join(' · ');
}

/** What sets a contact apart from one that was held, is confirmed, at minister level and published; empty if nothing does. */
export function reservation({ status, certainty, level, isLocal }: Contact, translator: Translator): string {
  const { t } = translator;
  const words = [
    ...(status === 'held' ? [] : [t(`status.${status}`)]),
    ...(certainty === 'confirmed' ? [] : [t(`certainty.${certainty}`)]),
    ...(level === 'minister' ? [] : [t(`level.${level}`)]),
    ...(isLocal ? [t('mark.local')] : []),
  ];
  return words.map((word, index) => (index === 0 ? word : withinSentence(word, translator))).join(' · ');
}

/** What a contact is called: `17 November 2025, Moscow`. */
export function contactName(dataset: Dataset, contact: Contact, translator: Translator): string {
  const where =
    placeInWords(dataset, contact, translator) ??
    withinSentence(whereInWords(dataset, contact, translator), translator);
  return `${formatKnownDate(contact.span, 'long', translator)}, ${where}`;
}
