import { type Drawing, moved, words } from '#export/drawing/Drawing.ts';
import { wrapWords } from '#export/drawing/wrapWords.ts';
import type { Picture, Room } from '#export/Picture.ts';
import { type PlaceCounts, placeCounts, placeTotals } from '#selectors/placeCounts.ts';
import { channelTone } from '#views/channelTone.ts';
import { drawnSelection } from '#views/drawnSelection.ts';
import type { PictureContext } from '#views/PictureContext.ts';
import { channelKeys } from './channelKeys.ts';
import { type BaseMap, type DrawnBaseMap, drawBaseMap } from './drawBaseMap.ts';
import { drawCountryNames } from './drawCountryNames.ts';
import { drawPlaces } from './drawPlaces.ts';
import { flow, stack } from './flow.ts';
import type { LegendBlock } from './LegendBlock.ts';
import { layOutMap, type MapLayout, type MapParts } from './layOutMap.ts';
import { lineKeys } from './lineKeys.ts';
import { boundaryWords, mapNotes, mapTitle, whyEmpty } from './mapWords.ts';
import { pictureRadius } from './placesOnMap.ts';
import { sizeKeys } from './sizeKeys.ts';

/** Where contacts took place: circles on land, as vectors. */
export async function mapPicture(context: PictureContext): Promise<Picture> {
  const files = await context.loadMap();
  const { snapshot, translator, settings } = context;
  const { dataset } = snapshot;
  const counts = placeCounts(snapshot);
  const view =
    dataset.boundaryViews.find(({ id }) => id === settings.boundaries) ?? dataset.boundaryViews[0] ?? null;
  return {
    title: mapTitle(snapshot, counts, translator),
    boundaries: boundaryWords(dataset, view, translator),
    ...drawnSelection(context, 'place'),
    chart: null,
    draw: (room) => drawMap(context, files, view?.id ?? '', counts, room),
  };
}

function drawMap(
  context: PictureContext,
  files: BaseMap,
  view: string,
  counts: PlaceCounts,
  room: Room,
): Drawing[] {
  const { snapshot, translator } = context;
  const { dataset } = snapshot;
  const totals = placeTotals(snapshot);
  const channels = [placesHeading(counts, context, room), ...channelKeys(dataset, counts, translator, room)];
  const largest = counts.places[0]?.contacts ?? 0;
  const sizes = sizeKeys(largest, pictureRadius(room, totals), translator, room);
  const parts: MapParts = {
    files,
    counts,
    totals,
    sentence: sentenceBlock(whyEmpty(snapshot, counts, translator), room),
    legend: [stack(channels, 0), ...(sizes ? [sizes] : [])],
  };
  const { layout, base, foot } = fitMap(context, parts, [channels, sizes ? [sizes] : []], view, room);
  const { labels, legend, sentence } = layout;
  const boxes = [
    ...labels.flatMap(({ outside }) => (outside ? [outside.box] : [])),
    ...legend.boxes.filter((box) => box !== null),
    ...(sentence ? [sentence] : []),
  ];
  const toneOf = (channel: string) => channelTone(dataset, channel);
  return [
    ...base.drawings,
    ...drawCountryNames(files.labels, dataset, layout, boxes, translator, room),
    ...drawPlaces(layout.places, labels, counts.hasChoice, toneOf, room),
    ...legend.boxes.flatMap((box, index) => (box ? moved(box, parts.legend[index]?.drawings ?? []) : [])),
    ...(sentence ? [moved(sentence, parts.sentence?.drawings ?? [])] : []),
    moved({ x: 0, y: room.height - foot.height }, foot.drawings),
  ];
}

type FittedMap = { readonly layout: MapLayout; readonly base: DrawnBaseMap; readonly foot: LegendBlock };

/** Of the height of a picture, what the map has at least. */
const leastMap = 0.4;

/** Gives the map what the foot leaves; the foot holds what the map has no room for, and grows until that is all. */
function fitMap(
  context: PictureContext,
  parts: MapParts,
  flat: readonly (readonly LegendBlock[])[],
  view: string,
  room: Room,
): FittedMap {
  const gap = room.type.note * 0.6;
  let height = room.type.note * 1.5 + gap;
  for (;;) {
    const area = { width: room.width, height: Math.max(room.height * leastMap, room.height - height) };
    const layout = layOutMap(context, parts, area, room);
    const base = drawBaseMap(parts.files, layout.frame, view, room);
    const foot = mapFoot(context, parts.counts, flat, layout, base, room);
    if (foot.height + gap <= height) return { layout, base, foot };
    height = foot.height + gap;
  }
}

/** Under the map: what has no room on it, what the lines mean, and what must be said. */
function mapFoot(
  { translator }: PictureContext,
  counts: PlaceCounts,
  flat: readonly (readonly LegendBlock[])[],
  layout: MapLayout,
  { classes }: DrawnBaseMap,
  room: Room,
): LegendBlock {
  const { type, width } = room;
  const lines = lineKeys(classes, translator, room);
  const homeless = flat.filter((_, index) => !layout.legend.boxes[index]).flat();
  const notes = mapNotes(counts, layout, room, translator).map((note) => noteBlock(note, room));
  return stack(
    [
      ...(homeless.length > 0 ? [flow(homeless, width, type.note * 1.75)] : []),
      ...(lines.length > 0 ? [flow(lines, width, type.note * 1.75)] : []),
      ...notes,
    ],
    0,
  );
}

function noteBlock(text: string, { type: { note: size }, width, measure, paint }: Room): LegendBlock {
  const lines = wrapWords(text, width, (part) => measure(part, size));
  const height = size * 1.4;
  return {
    width,
    height: lines.length * height,
    drawings: lines.map((line, index) =>
      words(line, { x: 0, y: (index + 0.5) * height + size * 0.36 }, { size, fill: paint.colour['ink-2'] }),
    ),
  };
}

/** How many contacts the circles are, which the figures below it add up to. */
function placesHeading(
  { placed, places }: PlaceCounts,
  { translator: { t } }: PictureContext,
  { type: { note: size }, measure, paint }: Room,
): LegendBlock {
  const text = t('map.subtitle', { contacts: placed.length, places: places.length });
  const height = size * 1.75;
  const { ink: fill, paper: halo } = paint.colour;
  return {
    width: measure(text, size, 700),
    height,
    drawings: [words(text, { x: 0, y: height / 2 + size * 0.36 }, { size, weight: 700, fill, halo })],
  };
}

/** A sentence in the middle of the map. */
function sentenceBlock(text: string | null, { type, width, measure, paint }: Room): LegendBlock | null {
  if (text === null) return null;
  const size = type.heading;
  const lines = wrapWords(text, width * 0.6, (part) => measure(part, size, 700));
  const height = size * 1.4;
  const { ink: fill, paper: halo } = paint.colour;
  const widest = Math.max(...lines.map((line) => measure(line, size, 700)));
  return {
    width: widest,
    height: lines.length * height,
    drawings: lines.map((line, index) =>
      words(
        line,
        { x: widest / 2, y: (index + 0.5) * height + size * 0.36 },
        { size, weight: 700, anchor: 'middle', fill, halo },
      ),
    ),
  };
}
