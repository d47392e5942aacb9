import { useMemo } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { PlaceCount, PlaceCounts, PlaceTotal } from '#selectors/placeCounts.ts';
import { mostContacts } from '#views/map/gestures/useHomeFrame.ts';
import type { MapFrame } from '#views/map/gestures/useMapFrame.ts';
import { mapLongitude } from '#views/mercator.ts';
import { circleRadius } from './circleRadius.ts';
import type { LabelledCircle } from './placeLabels.ts';

/** A place where it stands in the frame. */
export type PlacedCircle = LabelledCircle & { readonly count: string; readonly of: PlaceCount };

/** Around a chosen circle: a gap, and the ring. */
export const ring = { gap: 3.5, width: 2 };

/** Where the sign of local contacts stands: on the circle's edge, at the upper right. */
export function dotAt(radius: number): { readonly x: number; readonly y: number } {
  const reach = (radius + 1) * Math.SQRT1_2;
  return { x: reach, y: -reach };
}

/** The circles of the places that have contacts, in drawing order: large first. */
export function usePlacedCircles(
  { places }: PlaceCounts,
  totals: readonly PlaceTotal[],
  { width, toPoint }: MapFrame,
): readonly PlacedCircle[] {
  const { label, number } = useTranslator();
  return useMemo(() => {
    const radiusOf = circleRadius(width, mostContacts(totals));
    return places.map((of) => {
      const { id, lat, lon, name } = of.place;
      const radius = radiusOf(of.contacts);
      return {
        of,
        id,
        ...toPoint(lat, mapLongitude(lon)),
        radius,
        clearance: of.isChosen ? radius + ring.gap + ring.width : radius,
        name: label(name),
        count: number(of.contacts),
      };
    });
  }, [places, totals, width, toPoint, label, number]);
}
