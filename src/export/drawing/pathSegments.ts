import { arcCurves } from './arcCurves.ts';
import type { Segment } from './Segment.ts';

/** Reads SVG's path data (`d`). Data that do not begin with a move draw nothing, as in a browser. */
export function pathSegments(d: string): Segment[] {
  const segments: Segment[] = [];
  const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0, handle: null };
  for (const [, letter = '', figures = ''] of d.matchAll(/([mlhvcsqtaz])([^mlhvcsqtaz]*)/gi)) {
    for (const [kind, values] of steps(letter, figures)) {
      const drawn = draws[kind](letter === kind ? values : absolute(kind, values, pen), pen);
      segments.push(...drawn);
      moveOn(pen, kind, drawn);
    }
  }
  return segments[0]?.[0] === 'M' ? segments : [];
}

type Kind = 'M' | 'L' | 'H' | 'V' | 'C' | 'S' | 'Q' | 'T' | 'A' | 'Z';

type Pen = {
  x: number;
  y: number;
  startX: number;
  startY: number;
  /** The last handle of the curve before, by its kind, which a smooth curve mirrors. */
  handle: { readonly kind: 'C' | 'Q'; readonly x: number; readonly y: number } | null;
};

/** What each value of a command adds to: the pen's x or y, or neither. */
const axes: Readonly<Record<Kind, string>> = {
  M: 'xy',
  L: 'xy',
  H: 'x',
  V: 'y',
  C: 'xyxyxy',
  S: 'xyxy',
  Q: 'xyxy',
  T: 'xy',
  A: '-----xy',
  Z: '',
};

const figure = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
const number = '([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[-+]?\\d+)?)[\\s,]*';
/** The flags of an arc may stand without anything between. */
const arc = new RegExp(`${number}${number}${number}([01])[\\s,]*([01])[\\s,]*${number}${number}`, 'gi');

/** A command for each set of values that follows its letter; a move goes on as lines. */
function steps(letter: string, figures: string): [kind: Kind, values: number[]][] {
  const kind = letter.toUpperCase() as Kind;
  const count = axes[kind].length;
  if (count === 0) return [[kind, []]];
  const values =
    kind === 'A'
      ? [...figures.matchAll(arc)].flatMap(([, ...parts]) => parts.map(Number))
      : (figures.match(figure) ?? []).map(Number);
  return Array.from({ length: Math.floor(values.length / count) }, (_, index) => [
    kind === 'M' && index > 0 ? 'L' : kind,
    values.slice(index * count, (index + 1) * count),
  ]);
}

function absolute(kind: Kind, values: readonly number[], { x, y }: Pen): number[] {
  const origin: Readonly<Record<string, number>> = { x, y };
  return values.map((value, index) => value + (origin[axes[kind][index] ?? ''] ?? 0));
}

const draws: Readonly<Record<Kind, (values: readonly number[], pen: Pen) => Segment[]>> = {
  M: ([x = 0, y = 0]) => [['M', x, y]],
  L: ([x = 0, y = 0]) => [['L', x, y]],
  H: ([x = 0], pen) => [['L', x, pen.y]],
  V: ([y = 0], pen) => [['L', pen.x, y]],
  C: ([x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0], pen) => {
    pen.handle = { kind: 'C', x: x2, y: y2 };
    return [['C', x1, y1, x2, y2, x, y]];
  },
  S: ([x2 = 0, y2 = 0, x = 0, y = 0], pen) => {
    const [x1, y1] = mirrored(pen, 'C');
    pen.handle = { kind: 'C', x: x2, y: y2 };
    return [['C', x1, y1, x2, y2, x, y]];
  },
  Q: ([x1 = 0, y1 = 0, x = 0, y = 0], pen) => quadratic(pen, x1, y1, x, y),
  T: ([x = 0, y = 0], pen) => quadratic(pen, ...mirrored(pen, 'Q'), x, y),
  A: ([rx = 0, ry = 0, rotation = 0, large = 0, sweep = 0, x = 0, y = 0], pen) =>
    arcCurves(pen, { rx, ry, rotation, isLarge: large === 1, isClockwise: sweep === 1, to: { x, y } }),
  Z: () => [['Z']],
};

function mirrored({ x, y, handle }: Pen, kind: 'C' | 'Q'): [number, number] {
  return handle?.kind === kind ? [2 * x - handle.x, 2 * y - handle.y] : [x, y];
}

/** PDF has no quadratic curves; a cubic one is the same. */
function quadratic(pen: Pen, x1: number, y1: number, x: number, y: number): Segment[] {
  pen.handle = { kind: 'Q', x: x1, y: y1 };
  const third = (end: number, middle: number) => end + (2 / 3) * (middle - end);
  return [['C', third(pen.x, x1), third(pen.y, y1), third(x, x1), third(y, y1), x, y]];
}

/** Where the pen stands after a command. */
function moveOn(pen: Pen, kind: Kind, drawn: readonly Segment[]): void {
  if (!'CSQT'.includes(kind)) pen.handle = null;
  const last = drawn.at(-1);
  if (!last) return;
  [pen.x, pen.y] =
    last[0] === 'Z' ? [pen.startX, pen.startY] : [last.at(-2) as number, last.at(-1) as number];
  if (kind === 'M') [pen.startX, pen.startY] = [pen.x, pen.y];
}
