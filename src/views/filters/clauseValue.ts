import type { Dimension, Filter } from '#filter/Filter.ts';
import { clauseInWords } from '#filter/filterSentence.ts';
import { valueLabel, withinSentence } from '#filter/valueLabel.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { Dataset } from '#model/Dataset.ts';

/** The value of a clause on its chip, where the name of the dimension stands before it. */
export function clauseValue(
  dataset: Dataset,
  filter: Filter,
  dimension: Dimension,
  translator: Translator,
): string {
  if (dimension === 'time') return clauseInWords(dataset, filter, dimension, translator);
  if (dimension === 'text') return filter.text;
  const isName = dimension === 'place' || dimension === 'topic' || dimension === 'official';
  const words = filter[dimension].map((value) => {
    const label = valueLabel(dataset, dimension, value, translator);
    return isName ? label : withinSentence(label, translator);
  });
  const isAll = dimension === 'topic' && filter.topicMatch === 'all';
  return translator.list(words, isAll ? 'conjunction' : 'disjunction');
}
