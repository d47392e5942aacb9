import { type Drawing, draw, words } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import { rankedPairs } from '#selectors/topicPairs.ts';
import type { Block } from '#views/topics/picture/Block.ts';
import { mostListed } from '#views/topics/together/pairFigures.ts';
import type { PairPicture } from './PairPicture.ts';

/** The strongest pairs as they are listed, in the sizes of a room. */
export type PairList = {
  /** Width of one column, the heading included. */
  readonly width: number;
  /** The list in columns of equal length, `gap` apart. */
  readonly draw: (columns: number, gap: number) => Block;
};

/**
 * The pairs with the most contacts, and how many more there are with as many as the last of them.
 *
 * @param leastWidth of a column
 */
export function pairList({ pairs, rows, translator }: PairPicture, leastWidth: number, room: Room): PairList {
  const { t, number } = translator;
  const { type, paint, measure } = room;
  const labelOf = new Map(rows.map(({ topic, label }) => [topic.id, label]));
  const ranked = rankedPairs(
    pairs,
    rows.map(({ topic }) => topic.id),
  );
  const listed = ranked.slice(0, mostListed).map(({ first, second, contacts }) => ({
    count: number(contacts),
    name: `${labelOf.get(first)} + ${labelOf.get(second)}`,
  }));
  const least = ranked[listed.length - 1]?.contacts ?? 0;
  const others = ranked.slice(mostListed).filter(({ contacts }) => contacts === least).length;
  const more = others > 0 ? t('topics.together.more', { count: others, contacts: number(least) }) : null;
  const heading = t('topics.together.list');
  const pitch = type.row * 1.42;
  const counts = Math.max(0, ...listed.map(({ count }) => measure(count, type.row, 700)));
  const names = counts + type.row * 0.8;
  const width = Math.max(
    leastWidth,
    measure(heading, type.heading, 700),
    ...listed.map(({ name }) => names + measure(name, type.row)),
    more === null ? 0 : measure(more, type.note),
  );
  const pairAt = ({ count, name }: (typeof listed)[number], x: number, y: number): Drawing[] => [
    words(
      count,
      { x: x + counts, y },
      { size: type.row, weight: 700, anchor: 'end', fill: paint.colour.ink },
    ),
    words(name, { x: x + names, y }, { size: type.row, fill: paint.colour.ink }),
  ];
  return {
    width: Math.ceil(width),
    draw: (columns, gap) => {
      const length = Math.ceil(listed.length / columns);
      const top = type.heading * 1.75;
      const rule = columns * width + (columns - 1) * gap;
      const end = top + length * pitch;
      return {
        height: end + (more === null ? 0 : type.note * 1.5),
        elements: [
          words(
            heading,
            { x: 0, y: type.heading },
            { size: type.heading, weight: 700, fill: paint.colour.ink },
          ),
          draw('line', {
            x2: rule,
            y1: type.heading * 1.5,
            y2: type.heading * 1.5,
            stroke: paint.colour.rule,
            'stroke-width': 1,
          }),
          ...listed.flatMap((pair, index) =>
            pairAt(
              pair,
              Math.floor(index / length) * (width + gap),
              top + (index % length) * pitch + type.row * 1.1,
            ),
          ),
          ...(more === null
            ? []
            : [
                words(
                  more,
                  { x: 0, y: end + type.note * 1.2 },
                  { size: type.note, fill: paint.colour['ink-2'] },
                ),
              ]),
        ],
      };
    },
  };
}
