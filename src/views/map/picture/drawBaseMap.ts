import { type BoundaryLine, boundaryClasses } from '#data/mapQuery.ts';
import { type Drawing, draw } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import { boundaryClass } from '#views/map/base/boundaryClass.ts';
import type { PictureContext } from '#views/PictureContext.ts';
import { boundaryPaint, type boundaryStrokes } from './boundaryStrokes.ts';
import { linesIn, pathOf, ringsIn } from './outline.ts';
import type { PictureFrame } from './pictureFrame.ts';

/** The files of the base map. */
export type BaseMap = Awaited<ReturnType<PictureContext['loadMap']>>;

export type DrawnBaseMap = {
  readonly drawings: readonly Drawing[];
  /** The classes of lines that are seen. */
  readonly classes: readonly LineClass[];
};

export type LineClass = keyof typeof boundaryStrokes;

const lineClasses = boundaryClasses.filter((name) => name !== 'hidden');

/** Land, the lakes cut out of it, and boundary lines as a view has them, as far as they lie in the frame. */
export function drawBaseMap(
  { land: shapes, lines }: BaseMap,
  frame: PictureFrame,
  view: string,
  room: Room,
): DrawnBaseMap {
  const { colour } = room.paint;
  const land = ringsIn(frame, shapes?.land ?? []);
  const lakes = ringsIn(frame, shapes?.lakes ?? []);
  const drawn = lineClasses.map((name) => ({ name, parts: linesIn(frame, ofClass(lines, name, view)) }));
  const seen = drawn.filter(({ parts }) => parts.length > 0);
  return {
    classes: seen.map(({ name }) => name),
    drawings: [
      ...(land.length > 0
        ? [draw('path', { d: pathOf([...land, ...lakes], true), fill: colour.land, 'fill-rule': 'evenodd' })]
        : []),
      ...seen.map(({ name, parts }) =>
        draw('path', { d: pathOf(parts, false), ...boundaryPaint(name, room) }),
      ),
    ],
  };
}

function ofClass(lines: readonly BoundaryLine[], name: LineClass, view: string): BoundaryLine[] {
  return lines.filter((line) => boundaryClass(line, view) === name);
}
