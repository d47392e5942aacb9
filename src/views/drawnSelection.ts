import type { PictureSelection } from '#export/Picture.ts';
import type { ListDimension } from '#filter/Filter.ts';
import { clearClause } from '#filter/filterReducers.ts';
import { clauseInWords, filterSentence } from '#filter/filterSentence.ts';
import { evidenceDocuments } from '#selectors/evidenceDocuments.ts';
import type { PictureContext } from './PictureContext.ts';

/**
 * What a picture of a view of one dimension draws: as on the page its own choice is marked, not applied, and the
 * sentence says both. Nothing where there is no such choice, and the page's selection is what is drawn.
 */
export function drawnSelection(
  { snapshot, translator }: Pick<PictureContext, 'snapshot' | 'translator'>,
  dimension: ListDimension,
): { readonly selection?: PictureSelection } {
  const { dataset, filter, selected } = snapshot;
  if (filter[dimension].length === 0) return {};
  const contacts = snapshot.except(dimension);
  const others = clearClause(filter, dimension);
  const marked = translator.t('picture.marked', {
    clause: clauseInWords(dataset, filter, dimension, translator),
    count: selected.length,
  });
  return {
    selection: {
      sentence: `${filterSentence(dataset, others, contacts, translator)} · ${marked}`,
      contacts,
      documents: evidenceDocuments(dataset, contacts, null).map(({ document }) => document.id),
    },
  };
}
