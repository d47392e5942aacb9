import { useMemo } from 'react';
import { useMap } from 'react-leaflet';
import { typeSize } from './placeLabels.ts';
import { textWidth } from './textWidth.ts';

/** Measures labels in the font of the page. */
export function useLabelWidth(spacing = 0): (text: string) => number {
  const map = useMap();
  return useMemo(
    () => textWidth(getComputedStyle(map.getContainer()).fontFamily, typeSize, 400, spacing),
    [map, spacing],
  );
}
