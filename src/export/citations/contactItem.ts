import { valueLabel, withinSentence } from '#filter/valueLabel.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { Contact } from '#model/Dataset.ts';
import { parseEdtf } from '#model/edtf.ts';
import { contactName } from '#selectors/contactWords.ts';
import { distinctDocuments } from '#selectors/distinctDocuments.ts';
import type { CitationContext } from './CitationContext.ts';
import type { CslItem } from './CslItem.ts';
import { cslDate, cslDay } from './cslDate.ts';

/**
 * A contact as a citation: an entry of the data set, of the day its package was made, with the page that shows it. Its key
 * begins with a word of our own, so that it is none of a document's.
 */
export function contactItem(
  contact: Contact,
  { dataset, translator, accessed, addressOf }: CitationContext,
): CslItem {
  const { t, list, label } = translator;
  const made = parseEdtf(dataset.created.slice(0, 'YYYY-MM-DD'.length));
  const people = contact.level === 'minister' ? dataset.principals : contact.participants;
  const { isLocal } = contact;
  return {
    id: `contact-${contact.id}`,
    type: 'dataset',
    title: t('cite.contact', {
      people: list(people.map((id) => valueLabel(dataset, 'official', id, translator))),
      contact: contactName(dataset, contact, translator) + standing(contact, translator),
    }),
    // What only a local report has brought is no part of the data set, and stands at no address.
    ...(isLocal ? {} : { 'container-title': label(dataset.title) }),
    publisher: t('app.name'),
    ...(isLocal ? {} : { version: dataset.version }),
    issued: made ? cslDate(made) : cslDay(dataset.coverage.end),
    accessed: cslDay(accessed),
    ...(isLocal ? {} : { URL: addressOf(contact.id) }),
    note: isLocal
      ? t('cite.local')
      : t('cite.codedFrom', { count: distinctDocuments([contact]).size, version: dataset.version }),
  };
}

/** Said only where a reader would otherwise take it for a contact that was held and is confirmed. */
function standing({ status, certainty }: Contact, translator: Translator): string {
  const { t } = translator;
  const words = [
    ...(status === 'held' ? [] : [t(`status.${status}`)]),
    ...(certainty === 'confirmed' ? [] : [t(`certainty.${certainty}`)]),
  ];
  return words.map((word) => `, ${withinSentence(word, translator)}`).join('');
}
