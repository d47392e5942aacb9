import type { Geometry, Position } from 'geojson';
import type { Box, Point } from '#export/drawing/Drawing.ts';
import { boxesMeet, isWithin } from '#views/map/places/box.ts';
import { mercator } from '#views/mercator.ts';
import { clipLine, clipRing } from './clip.ts';
import type { PictureFrame } from './pictureFrame.ts';
import { simplifyLine } from './simplifyLine.ts';

type Shape = { readonly geometry: Geometry };
type Line = readonly Point[];

/** Deviations from the base map that are not seen, and islands that are not, in pixels. */
const tolerance = 0.4;
const speck = 0.8;

/** The rings of areas, as far as they lie in the frame. */
export function ringsIn(frame: PictureFrame, shapes: readonly Shape[]): Line[] {
  return partsIn(frame, shapes, speck)
    .map(({ line, isWhole }) => (isWhole ? line : clipRing(line, frame)))
    .filter((ring) => ring.length > 2);
}

/** The rings of areas of which something may lie in the frame, whole. */
export function ringsNear(frame: PictureFrame, shapes: readonly Shape[]): Line[] {
  return partsIn(frame, shapes, speck).map(({ line }) => line);
}

/** Lines, as far as they lie in the frame. */
export function linesIn(frame: PictureFrame, shapes: readonly Shape[]): Line[] {
  return partsIn(frame, shapes, 0).flatMap(({ line, isWhole }) => (isWhole ? [line] : clipLine(line, frame)));
}

/** Rings or lines as the `d` of a path. */
export function pathOf(lines: readonly Line[], isClosed: boolean): string {
  return lines
    .map((line) => `M${line.map(({ x, y }) => `${tenth(x)} ${tenth(y)}`).join('L')}${isClosed ? 'Z' : ''}`)
    .join('');
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** What of shapes may lie in the frame, in its pixels, and whether it does so wholly. */
function partsIn(
  { scale, left, top, width, height }: PictureFrame,
  shapes: readonly Shape[],
  least: number,
): { readonly line: Line; readonly isWhole: boolean }[] {
  return shapes
    .flatMap(({ geometry }) => partsAt(scale, geometry))
    .map(({ line, box }) => ({
      line,
      box: {
        x: box.x * scale - left,
        y: box.y * scale - top,
        width: box.width * scale,
        height: box.height * scale,
      },
    }))
    .filter(
      ({ box }) => Math.max(box.width, box.height) >= least && boxesMeet(box, { x: 0, y: 0, width, height }),
    )
    .map(({ line, box }) => ({
      line: line.map(({ x, y }) => ({ x: x * scale - left, y: y * scale - top })),
      isWhole: isWithin(box, { width, height }),
    }));
}

/** A ring or a line on the plain of Mercator, with the box that it lies in. */
type Part = { readonly line: Line; readonly box: Box };

const known = new WeakMap<Geometry, Map<number, readonly Part[]>>();

/** Simplified for scales up to some that is not much larger, and kept: a picture is laid out several times. */
function partsAt(scale: number, geometry: Geometry): readonly Part[] {
  const level = Math.ceil(2 * Math.log2(scale));
  const levels = known.get(geometry) ?? new Map<number, readonly Part[]>();
  known.set(geometry, levels);
  let parts = levels.get(level);
  if (!parts) {
    const least = tolerance / 2 ** (level / 2);
    parts = linesOf(geometry).map((positions) => {
      const line = simplifyLine(
        positions.map(([lon = 0, lat = 0]) => mercator(lat, lon)),
        least,
      );
      return { line, box: boxOf(line) };
    });
    levels.set(level, parts);
  }
  return parts;
}

function linesOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

function boxOf(line: Line): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of line) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
