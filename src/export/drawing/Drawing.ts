/**
 * What pictures are made of: an element of SVG 1.1 with presentation attributes alone. A picture keeps to what every
 * program that opens it draws alike, and what the PDF can be written from:
 *
 * - groups move by `translate(x y)` and scale by `scale(k)`, both in `transform`; nothing else is transformed;
 * - colours are `#rrggbb` or `none`; there are no style sheets, patterns, masks, filters, markers or foreign objects;
 * - text stands on its baseline at `x`, `y`, in one size and weight (400 or 700), with `text-anchor`;
 * - areas are cut by a `clipPath` of rectangles and paths, and fade by a `linearGradient`, both in `defs`.
 */
export type Drawing = {
  readonly tag: DrawingTag;
  readonly attributes: Attributes;
  readonly children: readonly (Drawing | string)[];
};

export type DrawingTag =
  | 'a'
  | 'circle'
  | 'clipPath'
  | 'defs'
  | 'g'
  | 'line'
  | 'linearGradient'
  | 'path'
  | 'rect'
  | 'stop'
  | 'text'
  | 'title';

/** SVG's own names; lengths in pixels of the picture. An attribute without a value is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export type Point = { readonly x: number; readonly y: number };
export type Size = { readonly width: number; readonly height: number };
export type Box = Point & Size;

/** One element. */
export function draw(
  tag: DrawingTag,
  attributes: Attributes,
  ...children: readonly (Drawing | string)[]
): Drawing {
  return { tag, attributes, children };
}

/** Elements moved as one. */
export function moved({ x, y }: Point, children: readonly Drawing[]): Drawing {
  return draw('g', { transform: `translate(${x} ${y})` }, ...children);
}

/** The colour and weight of words; `anchor` is where they stand to `x`, `halo` a colour around the letters. */
export type WordStyle = {
  readonly size: number;
  readonly fill: string;
  readonly weight?: 400 | 700;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly halo?: string;
};

/** What turns the direction of the words that follow: a name that has it must not turn what stands beside it. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

/** Words on a baseline. */
export function words(text: string, { x, y }: Point, style: WordStyle): Drawing {
  const { size, fill, weight = 400, anchor = 'start', halo } = style;
  const around = halo && {
    stroke: halo,
    'stroke-width': 2.5,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
  return draw(
    'text',
    { x, y, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor, fill, ...around },
    text.replaceAll(turning, ''),
  );
}
