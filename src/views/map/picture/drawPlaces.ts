import { type Drawing, draw, moved, type Point, words } from '#export/drawing/Drawing.ts';
import { mixColours } from '#export/drawing/mixColours.ts';
import type { Room } from '#export/Picture.ts';
import { drawLocalDot } from '#views/drawMark.ts';
import type { PlaceLabel } from '#views/map/places/placeLabels.ts';
import { type PlaceOnMap, ring } from './placesOnMap.ts';

/** What is left of a circle's colours where others are chosen. */
const pale = { fill: 0.25, edge: 0.55 };

/**
 * The circles with the counts in them, and their names beside them.
 *
 * @param toneOf the number of the colour of a place's channel
 */
export function drawPlaces(
  places: readonly PlaceOnMap[],
  labels: readonly PlaceLabel[],
  hasChoice: boolean,
  toneOf: (channel: string) => number,
  room: Room,
): Drawing[] {
  const { type, paint } = room;
  const names = labels.flatMap(({ outside }) =>
    outside
      ? [
          words(
            outside.text,
            { x: outside.box.x, y: outside.box.y + baselineOf(type.row, outside.box.height) },
            { size: type.row, fill: paint.colour.ink, halo: paint.colour.paper },
          ),
        ]
      : [],
  );
  const circles = places.map((place) => {
    const inside = labels.find(({ id }) => id === place.id)?.inside ?? null;
    return drawPlace(place, inside, hasChoice && !place.of.isChosen, toneOf(place.of.channel), room);
  });
  return [...circles, ...names];
}

/** From the top of a line to the foot of its letters. */
export function baselineOf(size: number, lineHeight: number): number {
  return (lineHeight - size) / 2 + size * 0.86;
}

function drawPlace(
  { x, y, radius, of }: PlaceOnMap,
  inside: string | null,
  isPale: boolean,
  tone: number,
  { type, paint, scale }: Room,
): Drawing {
  const { fill, edge, onFill } = paint.tone(tone);
  const { paper, ink } = paint.colour;
  return moved({ x: tenth(x), y: tenth(y) }, [
    draw('circle', {
      r: radius,
      fill: isPale ? mixColours(fill, paper, pale.fill) : fill,
      stroke: isPale ? mixColours(edge, paper, pale.edge) : edge,
      'stroke-width': scale * 0.8,
    }),
    ...(of.isChosen
      ? [
          draw('circle', {
            r: radius + (ring.gap + ring.width / 2) * scale,
            fill: 'none',
            stroke: ink,
            'stroke-width': ring.width * scale,
          }),
        ]
      : []),
    ...(of.local > 0
      ? [
          moved(dotAt(radius, scale), [
            draw('g', { transform: `scale(${scale})` }, drawLocalDot(paint, 0, 0)),
          ]),
        ]
      : []),
    ...(inside === null
      ? []
      : [
          words(
            inside,
            { x: 0, y: type.row * 0.36 },
            { size: type.row, weight: 700, anchor: 'middle', fill: isPale ? ink : onFill },
          ),
        ]),
  ]);
}

/** On the circle's edge, at the upper right. */
function dotAt(radius: number, scale: number): Point {
  const reach = tenth((radius + scale) * Math.SQRT1_2);
  return { x: reach, y: -reach };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
