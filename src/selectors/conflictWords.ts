import { valueLabel } from '#filter/valueLabel.ts';
import { formatKnownDate } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { Conflict, Contact, Dataset } from '#model/Dataset.ts';
import { whereInWords } from './contactWords.ts';

/** What a conflict says besides the coders' note. */
type OtherVersion = Pick<Conflict, 'span' | 'venue'> & { readonly documents: readonly string[] };

/** Who gives what, and what was coded instead: `The Hindu gives 27 April 2020; coded 28 April 2020`. */
export function conflictWords(
  dataset: Dataset,
  contact: Contact,
  { span, venue, documents }: OtherVersion,
  translator: Translator,
): string {
  const publishers = publishersOf(dataset, documents);
  const date = (known: Contact['span']) => formatKnownDate(known, 'long', translator);
  const place = venue === null ? [] : [valueLabel(dataset, 'place', venue, translator)];
  const coded = venue === null ? [] : [whereInWords(dataset, contact, translator)];
  return translator.t('timeline.conflict', {
    publishers: translator.list(publishers),
    count: publishers.length,
    other: [...(span ? [date(span)] : []), ...place].join(', '),
    coded: [...(span ? [date(contact.span)] : []), ...coded].join(', '),
  });
}

/** Who published some documents, each once. */
function publishersOf({ documents }: Dataset, ids: readonly string[]): readonly string[] {
  return [...new Set(ids.flatMap((id) => documents.get(id)?.publisher ?? []))];
}
