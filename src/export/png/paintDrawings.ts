import type { Attributes, Drawing } from '#export/drawing/Drawing.ts';
import { initialStyle, styleWithin } from '#export/drawing/Style.ts';
import { type Brush, definitionOf } from './Brush.ts';
import { paintShape, shapePath } from './paintShape.ts';
import { paintWords } from './paintWords.ts';

/**
 * Paints a picture onto a canvas, element by element: it goes on when the next value is asked for, so that the page can
 * do other things in between. A value is how much work the element was, in thousands of characters of a path.
 */
export function* paintDrawings(
  context: CanvasRenderingContext2D,
  drawings: readonly Drawing[],
): Generator<number, void> {
  const definitions = new Map(drawings.flatMap(definitionsIn));
  context.miterLimit = 4;
  context.textRendering = 'geometricPrecision';
  for (const drawing of drawings) yield* paint(drawing, { context, style: initialStyle, definitions });
}

function* paint(drawing: Drawing, outer: Brush): Generator<number, void> {
  const { tag, attributes, children } = drawing;
  if (unseen.has(tag)) return;
  const { context } = outer;
  const brush = { ...outer, style: styleWithin(outer.style, attributes) };
  context.save();
  enter(attributes, brush);
  if (tag === 'text') paintWords(drawing, brush);
  else if (tag === 'g' || tag === 'a') {
    for (const child of children) if (typeof child !== 'string') yield* paint(child, brush);
  } else paintShape(drawing, brush);
  context.restore();
  yield String(attributes.d ?? '').length / 1000;
}

const unseen: ReadonlySet<Drawing['tag']> = new Set(['defs', 'clipPath', 'linearGradient', 'stop', 'title']);

/** Moves, cuts and fades what is painted from here on, as the attributes say. */
function enter({ transform, opacity, 'clip-path': clip }: Attributes, { context, definitions }: Brush): void {
  for (const [, name, figures = ''] of String(transform ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [x = 0, y] = figures.split(/[\s,]+/).map(Number);
    if (name === 'translate') context.translate(x, y ?? 0);
    else if (name === 'scale') context.scale(x, y ?? x);
  }
  if (opacity !== undefined) context.globalAlpha *= Number(opacity);
  const cut = clip === undefined ? undefined : definitionOf(clip, definitions);
  if (cut) context.clip(cutPath(cut));
}

function cutPath({ children }: Drawing): Path2D {
  const path = new Path2D();
  for (const child of children) if (typeof child !== 'string') path.addPath(shapePath(child));
  return path;
}

function definitionsIn(drawing: Drawing): [string, Drawing][] {
  const { attributes, children } = drawing;
  return [
    ...(attributes.id === undefined ? [] : [[String(attributes.id), drawing] as [string, Drawing]]),
    ...children.flatMap((child) => (typeof child === 'string' ? [] : definitionsIn(child))),
  ];
}
