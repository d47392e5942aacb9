import type { Size } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import { presets } from '#export/presets.ts';
import type { SlidesInfo } from './Slide.ts';

/** Where a view is drawn on a slide: as in the slide's picture, in the room that the frame leaves. */
export function slideRoom({ width, height }: Size, { paint, measure }: SlidesInfo): Room {
  const preset = presets.find(({ id }) => id === 'slide');
  if (!preset) throw new Error('there is no preset for slides');
  const { id, type, scale } = preset;
  return { width, height, id, type, scale, paint, measure };
}
