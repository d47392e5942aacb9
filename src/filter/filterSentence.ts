import { formatSpan } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
import { countInWords } from './countInWords.ts';
import type { Dimension, Filter, ListDimension } from './Filter.ts';
import { activeDimensions } from './filterReducers.ts';
import { valueLabel, withinSentence } from './valueLabel.ts';

const named: ReadonlySet<ListDimension> = new Set(['place', 'topic', 'official']);

/**
 * A filter in words: `24 of 82 contacts · held · in person · January 2022 to June 2024 · topic
 * Payments, stated only`. The same wherever a filter is named: screen, alternative text, file names
 * and exports. Where reports that the reader keeps have brought some of the contacts, it says how many.
 *
 * @param selected the contacts that the filter selects
 */
export function filterSentence(
  dataset: Dataset,
  filter: Filter,
  selected: readonly Contact[],
  translator: Translator,
): string {
  return [countInWords(dataset, selected, translator), ...filterClauses(dataset, filter, translator)].join(
    ' · ',
  );
}

/** The clauses of the filter sentence, one a dimension, in its order. */
export function filterClauses(dataset: Dataset, filter: Filter, translator: Translator): string[] {
  // With a topic, the coding certainty is said in the same breath.
  const isSaidWithTopic = filter.topic.length > 0 && filter.coding.length > 0;
  return activeDimensions(filter)
    .filter((dimension) => !(dimension === 'coding' && isSaidWithTopic))
    .map((dimension) => clauseInWords(dataset, filter, dimension, translator));
}

/** One clause in words; the dimension must have one. */
export function clauseInWords(
  dataset: Dataset,
  filter: Filter,
  dimension: Dimension,
  translator: Translator,
): string {
  const { t } = translator;
  if (dimension === 'time') return timeInWords(filter, translator);
  if (dimension === 'text') return t('sentence.text', { text: filter.text });
  const values = valuesInWords(dataset, filter, dimension, translator);
  switch (dimension) {
    case 'topic':
      return topicInWords(dataset, filter, values, translator);
    case 'level':
    case 'place':
    case 'coding':
    case 'side':
    case 'official':
      return t(`sentence.${dimension}`, { values });
    default:
      return values;
  }
}

function timeInWords({ time }: Filter, translator: Translator): string {
  if (!time) return '';
  const span = formatSpan(time.from, time.to, translator);
  return time.match === 'certainly' ? translator.t('sentence.certainly', { span }) : span;
}

/** The values of a clause as one list: `Goa or Moscow`. */
export function valuesInWords(
  dataset: Dataset,
  filter: Filter,
  dimension: ListDimension,
  translator: Translator,
): string {
  const isAll = dimension === 'topic' && filter.topicMatch === 'all';
  const words = filter[dimension].map((value) => {
    const label = valueLabel(dataset, dimension, value, translator);
    return isName(dataset, dimension, value) ? label : withinSentence(label, translator);
  });
  return translator.list(words, isAll ? 'conjunction' : 'disjunction');
}

function topicInWords(dataset: Dataset, filter: Filter, values: string, translator: Translator): string {
  const topic = translator.t(filter.topicMatch === 'all' ? 'sentence.topicAll' : 'sentence.topicAny', {
    values,
  });
  if (filter.coding.length === 0) return topic;
  const coding = valuesInWords(dataset, filter, 'coding', translator);
  return translator.t('sentence.withCoding', { topic, coding });
}

/** Whether a label is a name, or begins with one, and stays as it is within a sentence. */
function isName({ hosts }: Dataset, dimension: ListDimension, value: string): boolean {
  return named.has(dimension) || (dimension === 'side' && hosts.some(({ side }) => side === value));
}
