import { type Drawing, moved, words } from '#export/drawing/Drawing.ts';
import { wrapWords } from '#export/drawing/wrapWords.ts';
import type { Room } from '#export/Picture.ts';
import { placeCounts, placeTotals } from '#selectors/placeCounts.ts';
import { channelTone } from '#views/channelTone.ts';
import { type BaseMap, drawBaseMap } from '#views/map/picture/drawBaseMap.ts';
import { drawCountryNames } from '#views/map/picture/drawCountryNames.ts';
import { drawPlaces } from '#views/map/picture/drawPlaces.ts';
import type { LegendBlock } from '#views/map/picture/LegendBlock.ts';
import { layOutMap, type MapLayout, type MapParts } from '#views/map/picture/layOutMap.ts';
import { mapNotes, whyEmpty } from '#views/map/picture/mapWords.ts';
import type { PictureContext } from '#views/PictureContext.ts';

/** The map among the views of the page: without the keys that key figures, timeline and frame give. */
export function drawPageMap(context: PictureContext, files: BaseMap, view: string, room: Room): Drawing[] {
  const { snapshot, translator } = context;
  const { dataset } = snapshot;
  const counts = placeCounts(snapshot);
  const parts: MapParts = {
    files,
    counts,
    totals: placeTotals(snapshot),
    sentence: paragraph(whyEmpty(snapshot, counts, translator), room.width * 0.6, room),
    legend: [],
  };
  const { layout, foot } = fitMap(context, parts, room);
  const { places, labels, sentence } = layout;
  const taken = [
    ...labels.flatMap(({ outside }) => (outside ? [outside.box] : [])),
    ...(sentence ? [sentence] : []),
  ];
  return [
    ...drawBaseMap(files, layout.frame, view, room).drawings,
    ...drawCountryNames(files.labels, dataset, layout, taken, translator, room),
    ...drawPlaces(places, labels, counts.hasChoice, (channel) => channelTone(dataset, channel), room),
    ...(sentence ? [moved(sentence, parts.sentence?.drawings ?? [])] : []),
    moved({ x: 0, y: room.height - foot.height }, foot.drawings),
  ];
}

/** Gives the map what the notes leave, which say what has no room on it. */
function fitMap(
  context: PictureContext,
  parts: MapParts,
  room: Room,
): { readonly layout: MapLayout; readonly foot: LegendBlock } {
  const { translator } = context;
  const { t } = translator;
  const gap = room.type.note * 0.5;
  const { remote, unknown } = parts.counts;
  let height = 0;
  for (;;) {
    const layout = layOutMap(context, parts, { width: room.width, height: room.height - height }, room);
    const notes = [
      ...(remote.length > 0
        ? [t('picture.sentence', { text: t('map.remote', { count: remote.length }) })]
        : []),
      ...(unknown.length > 0
        ? [t('picture.sentence', { text: t('map.unknown', { count: unknown.length }) })]
        : []),
      ...mapNotes(parts.counts, layout, room, translator),
    ];
    const foot = paragraph(notes.join(' ') || null, room.width, room) ?? nothing;
    if (foot.height + gap <= height || foot.height === 0) return { layout, foot };
    height = foot.height + gap;
  }
}

const nothing: LegendBlock = { width: 0, height: 0, drawings: [] };

/** A text on as many lines as it needs, with a halo of paper. */
function paragraph(text: string | null, width: number, { type, measure, paint }: Room): LegendBlock | null {
  if (text === null) return null;
  const size = type.note;
  const { 'ink-2': fill, paper: halo } = paint.colour;
  const lines = wrapWords(text, width, (part) => measure(part, size));
  return {
    width: Math.max(...lines.map((line) => measure(line, size))),
    height: lines.length * size * 1.4,
    drawings: lines.map((line, index) =>
      words(line, { x: 0, y: size * (1.1 + index * 1.4) }, { size, fill, halo }),
    ),
  };
}
