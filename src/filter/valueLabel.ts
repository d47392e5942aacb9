import type { Translator } from '#i18n/Translator.ts';
import type { Dataset } from '#model/Dataset.ts';
import { placeUnknown, remote, thirdCountry } from '#model/Dataset.ts';
import type { ListDimension } from './Filter.ts';

type Fixed = 'mode' | 'format' | 'level' | 'status' | 'certainty' | 'coding';

/** What a value of a dimension is called, as a label; a value that the data does not know is shown as it stands. */
export function valueLabel(
  dataset: Dataset,
  dimension: ListDimension,
  value: string,
  translator: Translator,
): string {
  const { label } = translator;
  switch (dimension) {
    case 'place':
      return label(dataset.venues.get(value)?.name ?? { en: value });
    case 'topic':
      return label(
        (dataset.topics.get(value) ?? dataset.topicGroups.get(value))?.shortLabel ?? { en: value },
      );
    case 'official':
      return label(dataset.officials.get(value)?.name ?? { en: value });
    case 'channel':
      return channelLabel(dataset, value, translator);
    case 'side':
      return sideLabel(dataset, value, translator);
    default:
      return translator.t(`${dimension satisfies Fixed}.${value}` as 'mode.video');
  }
}

/** What a channel is called: hosts name theirs in the data. */
export function channelLabel({ hosts }: Dataset, channel: string, { t, label }: Translator): string {
  if (channel === thirdCountry) return t('channel.third-country');
  if (channel === remote) return t('channel.remote');
  if (channel === placeUnknown) return t('channel.place-unknown');
  return label(hosts.find((host) => host.channel === channel)?.label ?? { en: channel });
}

/** What the documents of a side are called: hosts name theirs in the data. */
function sideLabel({ hosts }: Dataset, side: string, { t, label }: Translator): string {
  if (side === 'other-official' || side === 'press') return t(`side.${side}`);
  return label(hosts.find((host) => host.side === side)?.sideLabel ?? { en: side });
}

/** A label as it stands within a sentence: the first letter small, unless the whole first word is a name in capitals. */
export function withinSentence(words: string, { locale }: Translator): string {
  const [first = '', second = ''] = words;
  const isCapitals = second !== second.toLocaleLowerCase(locale);
  return isCapitals ? words : first.toLocaleLowerCase(locale) + words.slice(first.length);
}
