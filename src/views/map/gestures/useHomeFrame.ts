import { type LatLng, type Map as LeafletMap, latLngBounds } from 'leaflet';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { PlaceTotal } from '#selectors/placeCounts.ts';
import { circleRadius } from '#views/map/places/circleRadius.ts';
import { mapLongitude, mercator } from '#views/mercator.ts';
import { fitFrame } from './fitFrame.ts';

type Home = { readonly center: LatLng; readonly zoom: number };

/**
 * Keeps the map fitted to every place of the data until the reader zooms or pans, and takes it back
 * there. Nothing is shown farther out.
 */
export function useHomeFrame(totals: readonly PlaceTotal[]): { isHome: boolean; goHome: () => void } {
  const map = useMap();
  const home = useRef<Home>(null);
  const [isHome, setIsHome] = useState(true);
  /** Whether the reader has left the map where it was put; a change of its size is not the reader's doing. */
  const stays = useRef(true);
  const goHome = useCallback(() => {
    const { x: width, y: height } = map.getSize();
    if (width === 0 || height === 0) return;
    const { lat, lon, zoom } = fitFrame(framedCircles(totals, width), width, height);
    map.setMinZoom(Math.min(zoom, map.getMinZoom() || zoom));
    map.setView([lat, lon], zoom, { animate: false });
    map.setMinZoom(zoom);
    home.current = { center: map.getCenter(), zoom: map.getZoom() };
    stays.current = true;
    setIsHome(true);
  }, [map, totals]);
  useLayoutEffect(() => {
    goHome();
    let isResizing = false;
    const judge = () => {
      if (isResizing) return;
      stays.current = isAt(map, home.current);
      setIsHome(stays.current);
    };
    map.on('moveend', judge);
    const observer = new ResizeObserver(() => {
      isResizing = true;
      withoutLimits(map, () => {
        map.invalidateSize({ pan: false, animate: false });
        if (stays.current) goHome();
      });
      isResizing = false;
    });
    observer.observe(map.getContainer());
    return () => {
      map.off('moveend', judge);
      observer.disconnect();
    };
  }, [map, goHome]);
  return { isHome, goHome };
}

/**
 * Leaflet glides back within its limits at the end of every move, and the glide outlives the view
 * that is set meanwhile: while the size changes there are none.
 */
function withoutLimits(map: LeafletMap, act: () => void): void {
  const { maxBounds } = map.options;
  map.setMaxBounds(latLngBounds([]));
  act();
  if (maxBounds) map.setMaxBounds(maxBounds);
}

function framedCircles(totals: readonly PlaceTotal[], width: number) {
  const radiusOf = circleRadius(width, mostContacts(totals));
  return totals.map(({ place: { lat, lon }, contacts }) => ({
    ...mercator(lat, mapLongitude(lon)),
    radius: radiusOf(Math.max(1, contacts)),
  }));
}

/** Contacts at the most frequent place. */
export function mostContacts(totals: readonly PlaceTotal[]): number {
  return Math.max(1, ...totals.map(({ contacts }) => contacts));
}

/** Leaflet moves by whole pixels: two of them are no move. */
function isAt(map: LeafletMap, home: Home | null): boolean {
  if (!home) return true;
  const distance = map.project(map.getCenter(), home.zoom).distanceTo(map.project(home.center, home.zoom));
  return Math.abs(map.getZoom() - home.zoom) < 0.002 && distance <= 2;
}
