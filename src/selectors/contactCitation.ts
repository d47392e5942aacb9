import { valueLabel, withinSentence } from '#filter/valueLabel.ts';
import { formatKnownDate } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
import { parseEdtf } from '#model/edtf.ts';
import { contactDetail, type NumberedDocument } from './contactDetail.ts';
import { contactName } from './contactWords.ts';

/** A contact as a citation in plain text: what it is and who coded it, then its documents, one a line. */
export function contactCitation(dataset: Dataset, contact: Contact, translator: Translator): string {
  const { t, list } = translator;
  const { documents } = contactDetail(dataset, contact);
  const people = contact.level === 'minister' ? dataset.principals : contact.participants;
  const heading = t('contact.citation', {
    people: list(people.map((id) => valueLabel(dataset, 'official', id, translator))),
    contact: contactName(dataset, contact, translator) + standing(contact, translator),
    id: contact.id,
    count: documents.length,
    version: dataset.version,
  });
  return [heading, ...documents.map((document) => citedDocument(document, translator))].join('\n');
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

function citedDocument({ number, document }: NumberedDocument, translator: Translator): string {
  const { author, title, publisher, published, url, language } = document;
  const span = published === null ? null : parseEdtf(published);
  const words = [
    ...(author === null ? [] : [author]),
    translator.t('contact.quoted', { title }),
    publisher,
    ...(span ? [formatKnownDate(span, 'long', translator)] : []),
    ...(language === 'en' ? [] : [translator.languageName(language)]),
  ];
  return `${number}. ${words.join(', ')}.${url === null ? '' : ` ${url}`}`;
}
