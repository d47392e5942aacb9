import { type Drawing, moved, words } from '#export/drawing/Drawing.ts';
import { wrapWords } from '#export/drawing/wrapWords.ts';
import type { Picture, Room } from '#export/Picture.ts';
import { withinSentence } from '#filter/valueLabel.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { Contact } from '#model/Dataset.ts';
import { type ContactSort, contactOrder, contactRows, defaultSort } from '#selectors/contactRows.ts';
import { emptyWords } from '#selectors/emptyWords.ts';
import { lookOf } from '#state/looks.ts';
import { contactsLook, type TableSettings } from '#views/contacts/tableSettings.ts';
import type { PictureContext } from '#views/PictureContext.ts';
import type { PlacedColumn } from './columnWidths.ts';
import { drawTable } from './drawTable.ts';
import { layOutTable, mostRows, stretchTable, type TableLayout, tableColumns } from './layOutTable.ts';
import { figureColumns } from './tableCell.ts';
import { tableLegend } from './tableLegend.ts';

/** The list of contacts, as many rows of it as there is room for. */
export function contactsPicture(context: PictureContext): Picture {
  const { snapshot, translator, looks } = context;
  const settings = lookOf(looks, contactsLook);
  const sort = settings.columns.includes(settings.sort.column) ? settings.sort : defaultSort;
  const order = contactOrder(snapshot.dataset, sort.column, translator);
  const contacts = contactRows(snapshot, order, sort.isDescending);
  return {
    title: tableTitle(sort, translator),
    boundaries: null,
    chart: null,
    draw: (room) =>
      contacts.length > 0 ? drawList(context, contacts, settings, room) : drawNone(context, room),
  };
}

/** What is listed, and in which order. */
function tableTitle({ column, isDescending }: ContactSort, translator: Translator): string {
  const { t } = translator;
  if (column === 'date') return t(isDescending ? 'contacts.latest' : 'picture.contacts.earliest');
  const name = withinSentence(t(`contacts.column.${column}`), translator);
  if (!isDescending) return t('picture.contacts.sorted', { column: name });
  return t(figureColumns.has(column) ? 'picture.contacts.most' : 'picture.contacts.sortedDown', {
    column: name,
  });
}

function drawList(
  { snapshot: { dataset }, translator }: PictureContext,
  contacts: readonly Contact[],
  { columns }: TableSettings,
  room: Room,
): Drawing[] {
  const legendOf = (some: readonly Contact[]) => tableLegend(dataset, some, columns, translator, room);
  const fitted = (some: readonly Contact[]) => {
    const placed = tableColumns(dataset, some, columns, translator, room);
    return fitRows(contacts, some, placed, room.height - legendOf(some).height, translator, room);
  };
  const candidates = mostRows(contacts, room);
  let layout = fitted(candidates);
  // Columns are as wide as the rows need that are drawn, which may leave room for more of them.
  for (let rows = layout.rows.length; rows <= candidates.length; rows += 1) {
    const closer = fitted(candidates.slice(0, rows));
    if (closer.rows.length < rows) break;
    layout = closer;
  }
  const legend = legendOf(layout.rows.map(({ contact }) => contact));
  const notes = notesOf(layout, contacts.length, translator);
  const free = room.height - legend.height - notes.length * noteLine * room.type.note;
  const table = stretchTable(layout, free, room);
  return [
    ...drawTable(dataset, table, room),
    ...drawNotes(notes, table.height, room),
    moved({ x: 0, y: room.height - legend.height }, legend.drawings),
  ];
}

const noteLine = 1.6;

/** Lays the table out so that what must be said under it has room too. */
function fitRows(
  contacts: readonly Contact[],
  candidates: readonly Contact[],
  columns: readonly PlacedColumn[],
  height: number,
  translator: Translator,
  room: Room,
): TableLayout {
  const layOut = (lines: number) =>
    layOutTable(candidates, columns, height - lines * noteLine * room.type.note, room);
  let lines = 0;
  let layout = layOut(lines);
  while (notesOf(layout, contacts.length, translator).length > lines) {
    lines += 1;
    layout = layOut(lines);
  }
  return layout;
}

/** What must be said under the table: how many are left out, and that words are. */
function notesOf({ rows }: TableLayout, contacts: number, { t }: Translator): string[] {
  const left = contacts - rows.length;
  const isShortened = rows.some(({ cells }) => cells.some((cell) => cell.isShortened));
  return [
    ...(left > 0 ? [t('picture.contacts.more', { count: left })] : []),
    ...(isShortened ? [t('picture.contacts.shortened')] : []),
  ];
}

function drawNotes(notes: readonly string[], top: number, { type: { note: size }, paint }: Room): Drawing[] {
  return notes.map((text, index) =>
    words(
      text,
      { x: 0, y: top + (index + 0.5) * noteLine * size + size * 0.36 },
      { size, fill: paint.colour.ink },
    ),
  );
}

/** That no contact fits, and without which clause some would. */
function drawNone(
  { snapshot, translator }: PictureContext,
  { type, measure, paint, width }: Room,
): Drawing[] {
  const size = type.heading;
  return emptyWords(snapshot, translator)
    .flatMap((text) => wrapWords(text, width, (part) => measure(part, size)))
    .map((line, index) =>
      words(line, { x: 0, y: size * (2 + index * 1.5) }, { size, fill: paint.colour.ink }),
    );
}
