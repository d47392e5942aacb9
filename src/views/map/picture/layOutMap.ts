import type { Box, Size } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import type { PlaceCounts, PlaceTotal } from '#selectors/placeCounts.ts';
import { boxesMeet, boxMeetsDisc } from '#views/map/places/box.ts';
import { type PlaceLabel, placeLabels } from '#views/map/places/placeLabels.ts';
import type { PictureContext } from '#views/PictureContext.ts';
import type { BaseMap } from './drawBaseMap.ts';
import { spotInMiddle } from './findSpot.ts';
import type { LegendBlock } from './LegendBlock.ts';
import { landGrid } from './landGrid.ts';
import { ringsNear } from './outline.ts';
import { type PictureFrame, pictureFrames } from './pictureFrame.ts';
import { type PlacedLegend, placeLegend, worstRank } from './placeLegend.ts';
import { framedCircles, type PlaceOnMap, pictureRadius, placesOnMap } from './placesOnMap.ts';

/** What is on the map, and where. */
export type MapLayout = {
  readonly frame: PictureFrame;
  readonly places: readonly PlaceOnMap[];
  readonly labels: readonly PlaceLabel[];
  /** Where the sentence stands that says why nothing is shown. */
  readonly sentence: Box | null;
  /** Where the parts of the legend stand in free water. */
  readonly legend: PlacedLegend;
};

export type MapParts = {
  readonly files: BaseMap;
  readonly counts: PlaceCounts;
  readonly totals: readonly PlaceTotal[];
  readonly sentence: LegendBlock | null;
  /** Parts of the legend, one under the other where they stand together. */
  readonly legend: readonly LegendBlock[];
};

/** Lays a map out in an area: of the views that show all places, the one with most words well placed. */
export function layOutMap(
  { translator }: PictureContext,
  parts: MapParts,
  area: Size,
  room: Room,
): MapLayout {
  const radiusOf = pictureRadius(room, parts.totals);
  const frames = pictureFrames(framedCircles(parts.totals, radiusOf, room), area, spareFor(parts, room));
  let best: MapLayout | null = null;
  for (const frame of frames) {
    const places = placesOnMap(parts.counts.places, frame, radiusOf, room, translator);
    const layout = layOutFrame(parts, frame, places, room);
    if (best === null || faults(layout) < faults(best)) best = layout;
    if (faults(best) === 0) break;
  }
  if (best === null) throw new Error('layOutMap: there is no frame');
  return best;
}

/** Width in which the legend stands beside the circles. */
function spareFor({ legend }: MapParts, { type: { note } }: Room): number {
  return Math.max(0, ...legend.map(({ width }) => width)) + 2 * note;
}

/** How much a farther view costs, in ranks of the legend. */
const distance = 3;

/** What speaks against a view; a place without its name most. */
function faults({ frame, labels, legend }: MapLayout): number {
  const nameless = labels.filter(({ outside }) => outside === null).length;
  return worstRank * nameless + legend.rank + (frame.isFarther ? distance : 0);
}

function layOutFrame(
  parts: MapParts,
  frame: PictureFrame,
  places: readonly PlaceOnMap[],
  room: Room,
): MapLayout {
  const { type, measure } = room;
  const isClear = (box: Box) =>
    !places.some(({ x, y, clearance }) => boxMeetsDisc(box, { x, y, radius: clearance + type.note / 2 }));
  const sentence = parts.sentence && spotInMiddle(parts.sentence, frame, isClear);
  const labels = placeLabels(places, {
    ...frame,
    widthOf: (text) => measure(text, type.row),
    obstacles: sentence ? [sentence] : [],
    type: { size: type.row, lineHeight: type.row * 1.3 },
  });
  const taken = [
    ...labels.flatMap(({ outside }) => (outside ? [outside.box] : [])),
    ...(sentence ? [sentence] : []),
  ];
  const isWater = landGrid(ringsNear(frame, parts.files.land?.land ?? []), frame);
  const isFree = (box: Box) => isClear(box) && isWater(box) && !taken.some((other) => boxesMeet(box, other));
  return {
    frame,
    places,
    labels,
    sentence,
    legend: placeLegend(parts.legend, frame, isFree, room.type.note),
  };
}
