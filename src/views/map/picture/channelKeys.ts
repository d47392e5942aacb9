import { draw, words } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import { channelLabel } from '#filter/valueLabel.ts';
import type { Translator } from '#i18n/Translator.ts';
import { type Dataset, placeUnknown, remote } from '#model/Dataset.ts';
import type { PlaceCounts } from '#selectors/placeCounts.ts';
import { channelTone } from '#views/channelTone.ts';
import type { LegendBlock } from './LegendBlock.ts';

/** How many contacts each channel has; those of no place stand by a square, for they are no circle. */
export function channelKeys(
  dataset: Dataset,
  counts: PlaceCounts,
  translator: Translator,
  room: Room,
): LegendBlock[] {
  const { t, number } = translator;
  return dataset.channels.flatMap((channel) => {
    const isPlaced = channel !== remote && channel !== placeUnknown;
    const count = isPlaced ? placedIn(counts, channel) : placelessIn(counts, channel);
    // That a host had none says something; that nobody phoned is no matter of a map.
    if (!isPlaced && count === 0) return [];
    const values = { channel: channelLabel(dataset, channel, translator), count: number(count) };
    const text = t(channel === remote ? 'picture.map.placeless' : 'picture.map.channel', values);
    return [key(text, channelTone(dataset, channel), isPlaced, room)];
  });
}

function placedIn({ places }: PlaceCounts, channel: string): number {
  return places.reduce((sum, place) => sum + (place.channel === channel ? place.contacts : 0), 0);
}

function placelessIn(counts: PlaceCounts, channel: string): number {
  return (channel === remote ? counts.remote : counts.unknown).length;
}

function key(
  text: string,
  tone: number,
  isRound: boolean,
  { type: { note: size }, paint, measure, scale }: Room,
): LegendBlock {
  const height = size * 1.75;
  const radius = size * 0.5;
  const { fill, edge } = paint.tone(tone);
  const look = { fill, stroke: edge, 'stroke-width': scale * 0.8 };
  const [x, y] = [radius + 1, height / 2];
  const swatch = isRound
    ? draw('circle', { cx: x, cy: y, r: radius, ...look })
    : draw('rect', {
        x: x - radius * 0.9,
        y: y - radius * 0.9,
        width: radius * 1.8,
        height: radius * 1.8,
        ...look,
      });
  const start = 2 * radius + size * 0.6;
  return {
    width: start + measure(text, size),
    height,
    drawings: [
      swatch,
      words(
        text,
        { x: start, y: y + size * 0.36 },
        { size, fill: paint.colour.ink, halo: paint.colour.paper },
      ),
    ],
  };
}
