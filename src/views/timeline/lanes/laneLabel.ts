import { fixedValues } from '#filter/Filter.ts';
import { channelLabel } from '#filter/valueLabel.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { Dataset } from '#model/Dataset.ts';

/** What a lane is called: its channel, its format, or all contacts. */
export function laneLabel(dataset: Dataset, id: string, translator: Translator): string {
  if (id === 'all') return translator.t('timeline.allContacts');
  const format = fixedValues.format.find((candidate) => candidate === id);
  return format ? translator.t(`format.${format}`) : channelLabel(dataset, id, translator);
}
