import { useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { PlaceCounts } from '#selectors/placeCounts.ts';
import styles from '#views/map/PlaceMap.module.css';
import { type Box, isInBox } from '#views/map/places/box.ts';
import { mapLongitude } from '#views/mercator.ts';
import { trackRectangle } from './trackRectangle.ts';

type AreaSelectProps = {
  readonly counts: PlaceCounts;
  /** The next drag draws a rectangle, with or without Shift. */
  readonly isArmed: boolean;
  readonly onSelect: (places: readonly string[]) => void;
};

/** A rectangle drawn with Shift, or after the button for it, chooses all places within. */
export function AreaSelect({ counts: { places }, isArmed, onSelect }: AreaSelectProps) {
  const map = useMap();
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    const placesIn = (area: Box) =>
      places
        .filter(({ place: { lat, lon } }) =>
          isInBox(map.latLngToContainerPoint([lat, mapLongitude(lon)]), area),
        )
        .map(({ place }) => place.id);
    return trackRectangle(map.getContainer(), {
      begins: (event) => event.button === 0 && (event.shiftKey || isArmed),
      onChange: setBox,
      onEnd: (area) => onSelect(placesIn(area)),
    });
  }, [map, places, isArmed, onSelect]);
  return box ? (
    <svg className={styles.area} aria-hidden="true">
      <rect {...box} />
    </svg>
  ) : null;
}
