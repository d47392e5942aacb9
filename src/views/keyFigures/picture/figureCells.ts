import { type Drawing, draw, words } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { Dataset } from '#model/Dataset.ts';
import type { KeyFigures } from '#selectors/keyFigures.ts';
import { channelTone } from '#views/channelTone.ts';
import { channelShortLabel } from '#views/keyFigures/channelShortLabel.ts';
import { contactsTexts } from '#views/keyFigures/contactsTexts.ts';
import type { FigureTexts, FittedText } from '#views/keyFigures/FigureTexts.ts';
import { gapTexts } from '#views/keyFigures/gapTexts.ts';
import { rateTexts } from '#views/keyFigures/rateTexts.ts';
import { sinceTexts } from '#views/keyFigures/sinceTexts.ts';
import { topicTexts } from '#views/keyFigures/topicTexts.ts';

/** A figure on three lines: its name, its value or bar, and its note. */
export type FigureCell = {
  readonly width: number;
  /** From 0, 0 to the width that the cell is given. */
  readonly draw: (width: number) => readonly Drawing[];
};

/** The six figures; their names and notes in full, or short. */
export function figureCells(
  figures: KeyFigures,
  dataset: Dataset,
  translator: Translator,
  isShort: boolean,
  room: Room,
): FigureCell[] {
  const textOf = (text: FittedText) => {
    if (typeof text === 'string') return text;
    return isShort ? (text.narrow ?? text.wide) : text.wide;
  };
  const cell = (texts: FigureTexts) => textCell(texts, textOf, room);
  return [
    cell(contactsTexts(figures, figures.contacts.length, translator)),
    cell(rateTexts(figures, translator)),
    cell(gapTexts(figures, translator)),
    cell(sinceTexts(figures, dataset.coverage.end, translator)),
    channelsCell(figures, dataset, translator, room),
    cell(topicTexts(figures, translator)),
  ];
}

/** Baselines of the three lines, the size of the value, and the height of a cell. */
export function cellLines({ type }: Room) {
  const value = type.heading * 1.55;
  const middle = type.source * 1.4 + value * 0.95;
  const note = middle + type.source * 1.55;
  return { name: type.source, middle, note, value, height: note + type.source * 0.35 };
}

function textCell(
  { name, value, unit = '', note }: FigureTexts,
  textOf: (text: FittedText) => string,
  room: Room,
): FigureCell {
  const { type, paint, measure } = room;
  const { colour } = paint;
  const lines = cellLines(room);
  const quiet = { size: type.source, fill: colour['ink-2'] };
  const unitAt = measure(value, lines.value, 700) + type.source * 0.4;
  return {
    width: Math.max(
      measure(textOf(name), type.source),
      unitAt + measure(unit, type.source),
      measure(textOf(note), type.source),
    ),
    draw: () => [
      words(textOf(name), { x: 0, y: lines.name }, quiet),
      words(value, { x: 0, y: lines.middle }, { size: lines.value, weight: 700, fill: colour.ink }),
      ...(unit === '' ? [] : [words(unit, { x: unitAt, y: lines.middle }, quiet)]),
      words(textOf(note), { x: 0, y: lines.note }, quiet),
    ],
  };
}

/** How many contacts each country hosted, and how many neither did, as one bar with its numbers. */
function channelsCell(
  { channels }: KeyFigures,
  dataset: Dataset,
  translator: Translator,
  room: Room,
): FigureCell {
  const { type, scale, paint, measure } = room;
  const { colour } = paint;
  const lines = cellLines(room);
  const size = type.source;
  const quiet = { size, fill: colour['ink-2'] };
  const counts: Drawing[] = [];
  let end = 0;
  for (const { channel, contacts } of channels) {
    const count = translator.number(contacts.length);
    const label = channelShortLabel(dataset, channel, translator);
    const labelAt = end + measure(count, size, 700) + size * 0.3;
    counts.push(
      words(count, { x: end, y: lines.note }, { size, weight: 700, fill: colour.ink }),
      words(label, { x: labelAt, y: lines.note }, quiet),
    );
    end = labelAt + measure(label, size) + size * 0.8;
  }
  const name = translator.t('keyFigures.reciprocity');
  const all = channels.reduce((sum, { contacts }) => sum + contacts.length, 0);
  return {
    width: Math.max(measure(name, size), end - size * 0.8),
    draw: (width) => {
      const height = 10 * scale;
      let before = 0;
      const segments = channels
        .filter(({ contacts }) => contacts.length > 0)
        .map(({ channel, contacts }) => {
          const { fill, edge } = paint.tone(channelTone(dataset, channel));
          const x = (before / all) * width;
          before += contacts.length;
          const length = (contacts.length / all) * width - scale;
          return draw('rect', {
            x: x + scale / 2,
            y: lines.middle - height,
            width: Math.max(scale, length - scale / 2),
            height,
            fill,
            stroke: edge,
            'stroke-width': scale,
          });
        });
      return [words(name, { x: 0, y: lines.name }, quiet), ...segments, ...counts];
    },
  };
}
