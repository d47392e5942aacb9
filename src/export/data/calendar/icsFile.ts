import { createdInstant } from '#export/data/createdInstant.ts';
import type { FileContext } from '#export/data/FileContext.ts';
import { selectionLocalNote } from '#export/data/selectionDocuments.ts';
import { webAddress } from '#export/data/webAddress.ts';
import { filterSentence } from '#filter/filterSentence.ts';
import type { Snapshot } from '#filter/Snapshot.ts';
import { calendarEvent } from './calendarEvent.ts';
import { plainLine, textLine } from './calendarLine.ts';

/**
 * The selection as an iCalendar file: an event of whole days for each contact, under an id that stays the same, so that a
 * later file brings up to date what a calendar has. The standard wants one event at least: an empty selection is none of its.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc5545 | RFC 5545}
 * @see {@link https://www.rfc-editor.org/rfc/rfc7986 | RFC 7986}, which adds the calendar's own name, description and address
 */
export function icsFile(snapshot: Snapshot, context: FileContext): string {
  const { dataset, filter, selected } = snapshot;
  const { translator, address, source } = context;
  const { t, label, language } = translator;
  const stamp = calendarInstant(createdInstant(dataset));
  const title = label(dataset.title);
  const local = selectionLocalNote(snapshot, translator);
  const about = [
    filterSentence(dataset, filter, selected, translator),
    t('export.calendar.about', { version: dataset.version }),
    ...(local === null ? [] : [local]),
  ].join('\n');
  const view = webAddress(address);
  return [
    plainLine('BEGIN', 'VCALENDAR'),
    plainLine('VERSION', '2.0'),
    textLine('PRODID', `-//${t('app.name')}//${source.name} ${dataset.version}//${language.toUpperCase()}`),
    plainLine('CALSCALE', 'GREGORIAN'),
    textLine('NAME', title),
    textLine('X-WR-CALNAME', title),
    textLine('DESCRIPTION', about),
    textLine('X-WR-CALDESC', about),
    plainLine('LAST-MODIFIED', stamp),
    ...(view === null ? [] : [plainLine('URL', view)]),
    ...selected.map((contact) => calendarEvent(contact, stamp, context)),
    plainLine('END', 'VCALENDAR'),
  ].join('');
}

/** `YYYYMMDDThhmmssZ`. */
function calendarInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}
