import type { FileContext } from '#export/data/FileContext.ts';
import { webAddress } from '#export/data/webAddress.ts';
import type { Contact } from '#model/Dataset.ts';
import { isoDay } from '#model/day.ts';
import { whereInWords } from '#selectors/contactWords.ts';
import { listLine, plainLine, textLine } from './calendarLine.ts';
import { eventDescription, eventSummary } from './eventWords.ts';

/**
 * A contact as an event of whole days. One whose day is not exactly known lies over all days that it may have been,
 * and says so in its name and its description.
 *
 * @param stamp when the data were made, as the calendar writes it
 */
export function calendarEvent(contact: Contact, stamp: string, context: FileContext): string {
  const { dataset, translator, source, addressOf } = context;
  const { id, span, codings, place } = contact;
  const isExact = span.precision === 'day' && !span.isApproximate;
  const [first, last] = isExact ? [span.from, span.to] : [span.earliest, span.latest];
  const address = webAddress(addressOf(id));
  const topics = codings.map(({ topic }) => dataset.topics.get(topic)?.shortLabel ?? { en: topic });
  return [
    plainLine('BEGIN', 'VEVENT'),
    textLine('UID', `${id}@${domainOf(source)}`),
    plainLine('DTSTAMP', stamp),
    plainLine('DTSTART;VALUE=DATE', calendarDate(first)),
    // The end is the first day after it.
    plainLine('DTEND;VALUE=DATE', calendarDate(last + 1)),
    textLine('SUMMARY', eventSummary(contact, context)),
    textLine('DESCRIPTION', eventDescription(contact, context)),
    ...(place === null ? [] : [textLine('LOCATION', whereInWords(dataset, contact, translator))]),
    ...geoLine(contact, context),
    ...(address === null ? [] : [plainLine('URL', address)]),
    ...(topics.length > 0 ? [listLine('CATEGORIES', topics.map(translator.label))] : []),
    plainLine('STATUS', statusOf(contact)),
    plainLine('TRANSP', 'TRANSPARENT'),
    plainLine('END', 'VEVENT'),
  ].join('');
}

/** What follows the `@` of an id: the name of the data, or what stands for one. */
function domainOf({ name }: FileContext['source']): string {
  return name.replaceAll(/[^\w.-]+/g, '-').replaceAll(/^[-.]+|[-.]+$/g, '') || 'readout';
}

/** `YYYYMMDD`. */
function calendarDate(day: number): string {
  return isoDay(day).replaceAll('-', '');
}

function geoLine({ venue }: Contact, { dataset }: FileContext): string[] {
  const record = venue === null ? undefined : dataset.venues.get(venue);
  return record ? [plainLine('GEO', `${degrees(record.lat)};${degrees(record.lon)}`)] : [];
}

/** Six decimals at most, as the standard asks. */
function degrees(value: number): string {
  return String(Number(value.toFixed(6)));
}

/** What is only announced or reported is not certain to have taken place. */
function statusOf({ status, certainty }: Contact): 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED' {
  if (status === 'cancelled') return 'CANCELLED';
  return status === 'held' && certainty === 'confirmed' ? 'CONFIRMED' : 'TENTATIVE';
}
