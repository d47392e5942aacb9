import type { CountryLabel } from '#data/mapQuery.ts';
import { type Box, type Drawing, draw } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { Dataset } from '#model/Dataset.ts';
import { freeNames, isHost } from '#views/map/base/countryNames.ts';
import { baselineOf } from './drawPlaces.ts';
import type { MapLayout } from './layOutMap.ts';
import { toFrame } from './toFrame.ts';

/** The names of the hosts' countries, letters apart, where nothing else stands on any of them. */
export function drawCountryNames(
  labels: readonly CountryLabel[],
  dataset: Dataset,
  { frame, places }: MapLayout,
  boxes: readonly Box[],
  { label, locale, language }: Translator,
  { type: { note: size }, paint, measure, scale }: Room,
): Drawing[] {
  // Letters of Devanagari hang together and must not be set apart.
  const spacing = language === 'hi' ? 0 : scale;
  const lineHeight = size * 1.3;
  const names = labels
    .filter((country) => isHost(country, dataset))
    .map((country) => ({
      id: country.id,
      text: label(country).toLocaleUpperCase(locale),
      ...toFrame(country.lat, country.lon, frame),
    }));
  const placed = freeNames(names, {
    ...frame,
    widthOf: (text) => measure(text, size) + spacing * [...text].length,
    lineHeight,
    discs: places.map(({ x, y, clearance }) => ({ x, y, radius: clearance + 2 * scale })),
    boxes,
  });
  // Both or neither: one name alone would read as a statement.
  if (placed.length < names.length) return [];
  return placed.map(({ text, box }) =>
    draw(
      'text',
      {
        x: box.x,
        y: box.y + baselineOf(size, lineHeight),
        'font-size': size,
        'font-weight': 400,
        'text-anchor': 'start',
        fill: paint.colour['ink-3'],
        'letter-spacing': spacing || undefined,
      },
      text,
    ),
  );
}
