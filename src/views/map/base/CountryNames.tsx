import { useMemo } from 'react';
import type { CountryLabel } from '#data/mapQuery.ts';
import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { MapFrame } from '#views/map/gestures/useMapFrame.ts';
import styles from '#views/map/PlaceMap.module.css';
import { cornersTaken } from '#views/map/places/cornersTaken.ts';
import { baseline } from '#views/map/places/LabelTexts.tsx';
import { labelWidth } from '#views/map/places/labelWidth.ts';
import type { PlaceLabel } from '#views/map/places/placeLabels.ts';
import type { PlacedCircle } from '#views/map/places/usePlacedCircles.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { freeNames, isHost } from './countryNames.ts';

type CountryNamesProps = {
  readonly labels: readonly CountryLabel[];
  readonly circles: readonly PlacedCircle[];
  readonly placed: readonly PlaceLabel[];
  readonly frame: MapFrame;
};

/** From this zoom on others than the hosts are named: before, the map is about the places. */
const namingZoom = 3;

/** Names of countries where nothing else stands: the hosts' always, others when the reader comes closer. */
export function CountryNames({ labels, circles, placed, frame }: CountryNamesProps) {
  const translator = useTranslator();
  const dataset = useDataset();
  // Letters of Devanagari hang together and must not be set apart.
  const spacing = translator.language === 'hi' ? 0 : 1;
  const names = useMemo(() => {
    // Without circles, words about that stand in the middle of the map.
    if (circles.length === 0) return [];
    const { width, height, zoom, toPoint } = frame;
    const shown = labels
      .filter((label) => isHost(label, dataset) || (zoom >= namingZoom && zoom >= label.zoom))
      .map((label) => ({
        id: label.id,
        text: nameOf(label, translator, zoom >= namingZoom),
        ...toPoint(label.lat, label.lon),
      }));
    return freeNames(shown, {
      width,
      height,
      widthOf: (text) => labelWidth(text, spacing),
      discs: circles.map(({ x, y, clearance }) => ({ x, y, radius: clearance + 2 })),
      boxes: [
        ...cornersTaken(width, height),
        ...placed.flatMap(({ outside }) => (outside ? [outside.box] : [])),
      ],
    });
  }, [labels, circles, placed, frame, dataset, translator, spacing]);
  return (
    <g className={styles.countries} letterSpacing={spacing}>
      {names.map(({ id, text, box }) => (
        <text key={id} x={box.x} y={box.y + baseline}>
          {text}
        </text>
      ))}
    </g>
  );
}

function nameOf(label: CountryLabel, { label: localized, locale }: Translator, isClose: boolean): string {
  const name = localized(label);
  return isClose ? name : name.toLocaleUpperCase(locale);
}
