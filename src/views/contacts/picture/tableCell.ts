import { formatKnownDate } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
import { type ContactColumn, codingCounts, readoutsInWords } from '#selectors/contactRows.ts';
import { placeInWords, reservation, whereInWords } from '#selectors/contactWords.ts';

/** What stands in a cell; figures stand at the right of their column. */
export type TableCell = {
  readonly text: string;
  /** Said of what is no proper value, e.g. how a contact without a place was held. */
  readonly isQuiet?: boolean;
};

/** The columns of figures. */
export const figureColumns: ReadonlySet<ContactColumn> = new Set(['topics', 'documents', 'outcomes']);

/**
 * What the list says of a contact in one column.
 *
 * @param isBrief months in short, as where there is little room
 */
export function tableCell(
  dataset: Dataset,
  contact: Contact,
  column: ContactColumn,
  isBrief: boolean,
  translator: Translator,
): TableCell {
  const { t, number } = translator;
  switch (column) {
    case 'date':
      return { text: formatKnownDate(contact.span, isBrief ? 'short' : 'long', translator) };
    case 'place': {
      const place = placeInWords(dataset, contact, translator);
      return place === null
        ? { text: whereInWords(dataset, contact, translator), isQuiet: true }
        : { text: place };
    }
    case 'format':
      return { text: t(`format.${contact.format}`) };
    case 'occasion':
      return { text: contact.occasion ?? '' };
    case 'topics': {
      const { stated, understood } = codingCounts(contact);
      return { text: number(stated + understood) };
    }
    case 'documents':
      return { text: number(contact.documents.length) };
    case 'readouts':
      return { text: readoutsInWords(dataset, contact, translator) };
    case 'outcomes':
      return { text: number(contact.outcomes.length), isQuiet: contact.outcomes.length === 0 };
    case 'status':
      return { text: reservation(contact, translator) };
  }
}
