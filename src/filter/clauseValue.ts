import type { Translator } from '#i18n/Translator.ts';
import type { Dataset } from '#model/Dataset.ts';
import type { Dimension, Filter } from './Filter.ts';
import { clauseInWords, valuesInWords } from './filterSentence.ts';

/** The value of a clause on its chip, where the name of the dimension stands before it. */
export function clauseValue(
  dataset: Dataset,
  filter: Filter,
  dimension: Dimension,
  translator: Translator,
): string {
  if (dimension === 'time') return clauseInWords(dataset, filter, dimension, translator);
  if (dimension === 'text') return filter.text;
  return valuesInWords(dataset, filter, dimension, translator);
}
