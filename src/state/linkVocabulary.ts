import { vocabularyOf } from '#filter/engine/columns.ts';
import { languages } from '#i18n/Translator.ts';
import type { Dataset } from '#model/Dataset.ts';
import { defaultView, type View } from './View.ts';
import type { Vocabulary } from './viewCodec.ts';

/** What links may name, and what they leave out. */
export function linkVocabulary(dataset: Dataset, defaults: View = defaultView): Vocabulary {
  return {
    values: (dimension) => vocabularyOf(dataset, dimension),
    hasContact: (id) => dataset.contactsById.has(id),
    languages,
    // Others are for sites that name them in their own settings.
    boundaries: dataset.boundaryViews.filter(({ offer }) => offer === 'always').map(({ id }) => id),
    defaults,
  };
}
