import { oneLine } from '#export/citations/oneLine.ts';
import type { FileContext } from '#export/data/FileContext.ts';
import { webAddress } from '#export/data/webAddress.ts';
import { valueLabel, withinSentence } from '#filter/valueLabel.ts';
import { formatKnownDate, formatSpan } from '#i18n/formatDate.ts';
import type { Contact } from '#model/Dataset.ts';
import { type DateSpan, parseEdtf } from '#model/edtf.ts';
import type { DocumentRecord } from '#model/schema/referenceSchemas.ts';
import { standingLine, whereInWords } from '#selectors/contactWords.ts';
import { distinctDocuments } from '#selectors/distinctDocuments.ts';

/** The name of an event: who and where, and in brackets what keeps it from being a contact held on just this day. */
export function eventSummary(contact: Contact, { dataset, translator }: FileContext): string {
  const { list } = translator;
  const people = contact.level === 'minister' ? dataset.principals : contact.participants;
  const names = list(people.map((id) => valueLabel(dataset, 'official', id, translator)));
  const where = whereInWords(dataset, contact, translator);
  const marks = eventMarks(contact, translator);
  const told = contact.place === null ? withinSentence(where, translator) : where;
  const name = [names, told].filter(Boolean).join(', ');
  return oneLine(marks.length > 0 ? `${name} (${marks.join(', ')})` : name);
}

function eventMarks(
  { span, status, certainty, isLocal }: Contact,
  translator: FileContext['translator'],
): string[] {
  const { t } = translator;
  const words = [
    ...(status === 'held' ? [] : [t(`status.${status}`)]),
    ...(certainty === 'confirmed' ? [] : [t(`certainty.${certainty}`)]),
  ];
  return [
    ...(span.precision === 'day' ? [] : [t(`export.calendar.${span.precision}`)]),
    ...(span.isApproximate ? [t('export.calendar.approximate')] : []),
    ...words.map((word) => withinSentence(word, translator)),
    ...(isLocal ? [t('mark.local')] : []),
  ];
}

/** What an event tells: how far its date is known, its standing, the summary, topics, sources, and where it comes from. */
export function eventDescription(contact: Contact, context: FileContext): string {
  const { dataset, translator, addressOf } = context;
  const { t } = translator;
  const documents = contact.documents.flatMap((id) => dataset.documents.get(id) ?? []);
  const sources = documents.map((document, index) => `${index + 1}. ${sourceLine(document, context)}`);
  const topics = [topicLine('stated', contact, context), topicLine('understood', contact, context)].flat();
  const paragraphs = [
    ...dateNote(contact.span, translator),
    standingLine(contact, translator),
    contact.summary,
    ...(topics.length > 0 ? [topics.join('\n')] : []),
    [`${t('export.calendar.sources')}`, ...sources].join('\n'),
    contact.isLocal
      ? t('cite.local')
      : t('cite.codedFrom', { count: distinctDocuments([contact]).size, version: dataset.version }),
    addressOf(contact.id),
  ];
  return paragraphs.join('\n\n');
}

function dateNote(span: DateSpan, translator: FileContext['translator']): string[] {
  if (span.precision === 'day' && !span.isApproximate) return [];
  const date = formatKnownDate(span, 'long', translator);
  const days = formatSpan(span.earliest, span.latest, translator);
  return [translator.t('export.calendar.dateNote', { date, days })];
}

/** `Stated: Payments, Defence`. */
function topicLine(
  certainty: 'stated' | 'understood',
  { codings }: Contact,
  { dataset, translator }: FileContext,
): string[] {
  const topics = codings.filter((coding) => coding.certainty === certainty);
  const names = topics.map(({ topic }) =>
    translator.label(dataset.topics.get(topic)?.prefLabel ?? { en: topic }),
  );
  return names.length > 0 ? [`${translator.t(`coding.${certainty}`)}: ${names.join('; ')}`] : [];
}

/** `Publisher, “Title”, 5 May 2023, https://…`. */
function sourceLine(
  { publisher, title, published, url }: DocumentRecord,
  { translator }: FileContext,
): string {
  const span = published === null ? null : parseEdtf(published);
  const date = span ? formatKnownDate(span, 'long', translator) : translator.t('cite.undated');
  const address = webAddress(url);
  return oneLine(
    [publisher, translator.t('cite.quoted', { title }), date, ...(address === null ? [] : [address])].join(
      ', ',
    ),
  );
}
