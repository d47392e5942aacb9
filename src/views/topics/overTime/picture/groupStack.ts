import { type Drawing, draw, moved, type Size, words } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import { placeYears, type YearSlot } from '#views/topics/overTime/placeYears.ts';
import { shadeOfGroup } from '#views/topics/overTime/shadeOfGroup.ts';
import { type Stack, stackCodings } from '#views/topics/overTime/stackCodings.ts';
import { type Block, stackBlocks } from '#views/topics/picture/Block.ts';
import { codingKeys } from '#views/topics/picture/codingParts.ts';
import { type LegendKey, legendKeys, legendWords } from '#views/topics/picture/legendBlocks.ts';
import type { LegendPart, LegendPlace } from '#views/topics/picture/PictureForm.ts';
import type { YearParts } from './YearParts.ts';

type Shade = 1 | 2 | 3 | 4 | 5;

/** From so many ems on the chart stands beside the keys. */
const besideFrom = 30;

/** What the small bars of the rows mean. */
export function smallBarKeys({ context, largest }: YearParts, room: Room): readonly LegendPart[] {
  const { translator, snapshot } = context;
  return [
    legendKeys(codingKeys(snapshot.filter.coding, room, translator), room),
    legendWords(translator.t('topics.overTime.tallest', { count: largest }), room),
  ];
}

/** The same and the keys of the groups; beside them the codings of each year, stacked by group. */
export function groupStack(parts: YearParts, room: Room): LegendPart {
  const { t } = parts.context.translator;
  const size = room.type.note;
  const groupKeys = parts.groups
    .map(({ label }, index) => groupKey(label ?? t('topics.otherGroup'), index, room))
    .toReversed();
  const named = [
    ...smallBarKeys(parts, room),
    legendWords(t('topics.overTime.stack'), room, 700),
    ({ width }: LegendPlace) => legendKeys(groupKeys, room)({ width, isFlat: true }),
  ];
  const note = legendWords(t('topics.overTime.codings'), room);
  return ({ width }) => {
    const isBeside = width >= size * besideFrom;
    const aside = isBeside ? Math.min(width * 0.46, size * 28) : width;
    const place = { width: aside - (isBeside ? size : 0), isFlat: false };
    const keys = stackBlocks(
      named.map((part) => part(place)),
      size * 0.2,
    );
    const below = note({ width, isFlat: false });
    if (!isBeside)
      return stackBlocks([keys, stackChart(parts, { width, height: size * 9 }, room), below], size * 0.5);
    const height = Math.max(keys.height, size * 8);
    const chart = stackChart(parts, { width: width - aside, height }, room);
    const elements = [...keys.elements, moved({ x: aside, y: 0 }, chart.elements)];
    return stackBlocks([{ height, elements }, below], size * 0.5);
  };
}

function groupKey(text: string, index: number, room: Room): LegendKey {
  const side = 11 * room.scale;
  return {
    sign: [draw('rect', { x: 0.5, y: -side / 2, width: side - 1, height: side - 1, ...fillOf(index, room) })],
    width: side,
    text,
  };
}

function fillOf(index: number, { paint }: Room) {
  return {
    fill: paint.colour[`shade-${shadeOfGroup(index) as Shade}`],
    stroke: paint.colour.slate,
    'stroke-width': 1,
  };
}

function stackChart({ groups, years, context }: YearParts, { width, height }: Size, room: Room): Block {
  const { number } = context.translator;
  const size = room.type.source;
  const base = height - size * 1.7;
  const slots = placeYears(years.length, width, size * 5);
  return {
    height,
    elements: stackCodings(groups, years, base - size * 1.4).map((stack, index) =>
      moved({ x: 0, y: base }, stackBar(stack, slots[index], number, room)),
    ),
  };
}

function stackBar(
  { segments, codings, height, year }: Stack,
  slot: YearSlot | undefined,
  number: (value: number) => string,
  room: Room,
): Drawing[] {
  if (!slot) return [];
  const { paint, type, measure } = room;
  const size = type.source;
  const x = slot.middle;
  const width = Math.min(size * 3.2, slot.width - 4);
  const text = (content: string, y: number, fill: string, weight: 400 | 700 = 400) =>
    measure(content, size, weight) <= slot.width - 2
      ? [words(content, { x, y }, { size, fill, weight, anchor: 'middle' })]
      : [];
  const inShort = measure(String(year.year), size) > slot.width - size * 0.5;
  return [
    ...segments.flatMap(({ index, codings: own, base, height: high }) => [
      draw('rect', {
        x: x - width / 2,
        y: -base - high,
        width,
        height: high,
        ...fillOf(index, room),
      }),
      ...(high >= size * 1.15 && measure(number(own), size) <= width - 2
        ? text(
            number(own),
            -base - high / 2 + size * 0.36,
            shadeOfGroup(index) === 5 ? paint.colour.paper : paint.colour.ink,
          )
        : []),
    ]),
    ...(codings > 0 ? text(number(codings), -height - size * 0.4, paint.colour.ink) : []),
    ...text(
      inShort ? `’${String(year.year).slice(-2)}` : String(year.year),
      size * 1.3,
      paint.colour['ink-2'],
    ),
  ];
}
