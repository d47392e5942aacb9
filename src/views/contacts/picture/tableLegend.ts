import { type Drawing, draw, moved, words } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import { channelLabel } from '#filter/valueLabel.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
import type { ContactColumn } from '#selectors/contactRows.ts';
import { channelTone } from '#views/channelTone.ts';
import { type MarkState, markState } from '#views/markShape.ts';
import { placedMark } from './placedMark.ts';
import { topicBar } from './topicBar.ts';

/** Words beside a sign that is drawn around the middle of a line, so wide at most. */
type Key = { readonly text: string; readonly sign: readonly Drawing[] };

export type TableLegend = { readonly height: number; readonly drawings: readonly Drawing[] };

const formats: readonly Contact['format'][] = [
  'bilateral-visit',
  'sidelines',
  'two-plus-two',
  'summit-delegation',
  'multilateral-session',
  'call',
  'officials-consultation',
];
const states: readonly Exclude<MarkState, 'filled'>[] = ['hollow', 'dashed', 'cross'];

/** What the signs of these contacts mean, as far as no column says it. */
export function tableLegend(
  dataset: Dataset,
  contacts: readonly Contact[],
  columns: readonly ContactColumn[],
  translator: Translator,
  room: Room,
): TableLegend {
  const { t } = translator;
  const { paint, type } = room;
  const size = type.note;
  const middle = { x: size * 0.7, y: 0, scale: size / 12 };
  const ink = { fill: paint.colour['ink-2'], edge: paint.colour['ink-2'], onFill: paint.colour.paper };
  // No square: that is the shape of a format.
  const swatch = (tone: number) =>
    draw('rect', {
      x: 0,
      y: -size * 0.3,
      width: size * 1.4,
      height: size * 0.6,
      fill: paint.tone(tone).fill,
    });
  const bar = (counts: { stated: number; understood: number }) =>
    topicBar({ x: 0, y: 0 }, counts, size * 1.4, room);
  const hasFormat = columns.includes('format');
  return flow(
    [
      ...dataset.channels
        .filter((channel) => contacts.some((contact) => contact.channel === channel))
        .map((channel) => ({
          text: channelLabel(dataset, channel, translator),
          sign: [swatch(channelTone(dataset, channel))],
        })),
      ...formats
        .filter((format) => !hasFormat && contacts.some((contact) => contact.format === format))
        .map((format) => ({
          text: t(`timeline.legend.${format}`),
          sign: [placedMark(middle, format, 'filled', ink, paint)],
        })),
      ...states
        .filter((state) => contacts.some((contact) => markState(contact) === state))
        .map((state) => ({
          text: t(`timeline.legend.${state}`),
          sign: [placedMark(middle, 'bilateral-visit', state, ink, paint)],
        })),
      ...(contacts.some(({ isLocal }) => isLocal)
        ? [
            {
              text: t('mark.local'),
              sign: [placedMark(middle, 'bilateral-visit', 'hollow', ink, paint, true)],
            },
          ]
        : []),
      ...(columns.includes('topics')
        ? [
            { text: t('topics.key.stated'), sign: bar({ stated: 1, understood: 0 }) },
            { text: t('topics.key.understood'), sign: bar({ stated: 0, understood: 1 }) },
          ]
        : []),
    ],
    room,
  );
}

/** Keys beside each other, on as many lines as they need. */
function flow(keys: readonly Key[], { type: { note: size }, measure, paint, width }: Room): TableLegend {
  const lead = size * 1.9;
  const line = size * 1.6;
  let [x, row] = [0, 0];
  const drawings = keys.map(({ text, sign }) => {
    const needed = lead + measure(text, size);
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const at = { x, y: (row + 0.5) * line };
    x += needed + size * 1.5;
    return moved(at, [
      ...sign,
      words(text, { x: lead, y: size * 0.36 }, { size, fill: paint.colour['ink-2'] }),
    ]);
  });
  return { height: keys.length > 0 ? (row + 1) * line : 0, drawings };
}
