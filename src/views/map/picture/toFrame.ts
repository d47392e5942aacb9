import type { Point } from '#export/drawing/Drawing.ts';
import { mercator } from '#views/mercator.ts';
import type { PictureFrame } from './pictureFrame.ts';

/** Where a latitude and a longitude, as the base map has it, lie in a frame. */
export function toFrame(lat: number, lon: number, { scale, left, top }: PictureFrame): Point {
  const { x, y } = mercator(lat, lon);
  return { x: x * scale - left, y: y * scale - top };
}
