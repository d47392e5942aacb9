import type { Drawing } from '#export/drawing/Drawing.ts';
import type { Style } from '#export/drawing/Style.ts';

/** What an element is painted with besides its own attributes. */
export type Brush = {
  readonly context: CanvasRenderingContext2D;
  readonly style: Style;
  /** Gradients and outlines to cut by, by their id. */
  readonly definitions: ReadonlyMap<string, Drawing>;
};

/** The element that a value such as `url(#id)` names. */
export function definitionOf(
  value: string | number | undefined,
  definitions: Brush['definitions'],
): Drawing | undefined {
  return definitions.get(/^url\(#(.+)\)$/.exec(String(value))?.[1] ?? '');
}
