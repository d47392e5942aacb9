import { type Drawing, draw, moved, type Size, words } from '#export/drawing/Drawing.ts';
import type { MeasureText } from '#export/drawing/MeasureText.ts';
import type { Picture, Room } from '#export/Picture.ts';
import { drawKeyFigures } from '#views/keyFigures/picture/drawKeyFigures.ts';
import { mapPicture } from '#views/map/picture/mapPicture.ts';
import type { PictureContext } from '#views/PictureContext.ts';
import { timelinePicture } from '#views/timeline/picture/timelinePicture.ts';
import { type ArrangedParts, arrangeParts, type PartName, partNames } from './arrangeParts.ts';
import { drawPageMap } from './drawPageMap.ts';
import { drawPageTopics } from './drawPageTopics.ts';

/** Draws a part in a room of its own; its heading is drawn above it. */
type Part = { readonly heading: string; readonly draw: (room: Room) => readonly Drawing[] };
type Parts = Readonly<Record<PartName, Part>>;

/**
 * How large the type of captions is where marks are as large as on the page: a part has little room, so that its
 * marks are small against its type.
 */
const captions: Readonly<Record<PartName, number>> = { timeline: 13, topics: 14.5, map: 21 };

/** The page as one picture: key figures above, then timeline, map and topics as far as they can be read at its size. */
export async function pagePicture(context: PictureContext): Promise<Picture> {
  const { snapshot, translator, settings } = context;
  const { boundaryViews, title } = snapshot.dataset;
  const { t, label } = translator;
  const [files, { boundaries }] = await Promise.all([context.loadMap(), mapPicture(context)]);
  const view = boundaryViews.find(({ id }) => id === settings.boundaries) ?? boundaryViews[0];
  const parts: Parts = {
    timeline: { heading: t('timeline.title'), draw: timelinePicture(context).draw },
    map: { heading: t('map.title'), draw: (room) => drawPageMap(context, files, view?.id ?? '', room) },
    topics: { heading: t('topics.title'), draw: (room) => drawPageTopics(context, room) },
  };
  return {
    title: label(title),
    boundaries,
    drawsMap: (room) => arrangedUnder(drawKeyFigures(context, room), room).boxes.map !== undefined,
    chart: null,
    draw: (room) => drawPage(context, parts, { ...room, measure: remembered(room.measure) }),
  };
}

/** What is below the key figures. */
function arrangedUnder(figures: Pick<Size, 'height'>, room: Room): ArrangedParts & { readonly top: number } {
  const top = figures.height + room.type.source * 1.2;
  return { top, ...arrangeParts({ width: room.width, height: room.height - top }, room) };
}

function drawPage(context: PictureContext, parts: Parts, room: Room): readonly Drawing[] {
  const { t, list } = context.translator;
  const figures = drawKeyFigures(context, room);
  const { top, ...arranged } = arrangedUnder(figures, room);
  const drawn = partNames.flatMap((name) => {
    const box = arranged.boxes[name];
    return box ? [moved({ x: box.x, y: top + box.y }, drawPart(parts[name], captions[name], box, room))] : [];
  });
  const omitted = arranged.omitted.map((name) => parts[name].heading);
  return [
    ...figures.elements,
    ...drawn,
    ...(omitted.length > 0 ? lastLine(t('picture.page.omitted', { parts: list(omitted) }), room) : []),
  ];
}

/** A part under its heading. */
function drawPart(
  { heading, draw: drawIn }: Part,
  caption: number,
  { width, height }: Size,
  room: Room,
): Drawing[] {
  const { type, paint } = room;
  const head = headHeight(room);
  return [
    draw('line', { x1: 0, y1: 0.5, x2: width, y2: 0.5, stroke: paint.colour.rule, 'stroke-width': 1 }),
    words(
      heading,
      { x: 0, y: type.heading * 1.25 },
      { size: type.heading, weight: 700, fill: paint.colour.ink },
    ),
    moved({ x: 0, y: head }, drawIn(partRoom({ width, height: height - head }, caption, room))),
  ];
}

function headHeight({ type }: Room): number {
  return type.heading * 1.8;
}

function partRoom(size: Size, caption: number, room: Room): Room {
  const { source } = room.type;
  const type = { ...room.type, heading: source, row: source, note: source };
  return { ...room, ...size, scale: source / caption, type };
}

/** The parts measure the same words in many layouts before they are drawn in one. */
function remembered(measure: MeasureText): MeasureText {
  const widths = new Map<string, number>();
  return (text, size, weight = 400) => {
    const key = `${weight} ${size} ${text}`;
    const width = widths.get(key) ?? measure(text, size, weight);
    widths.set(key, width);
    return width;
  };
}

function lastLine(text: string, { type, paint, height }: Room): Drawing[] {
  const at = { x: 0, y: height - type.note * 0.4 };
  return [words(text, at, { size: type.note, fill: paint.colour['ink-2'] })];
}
