import { Point, latLng as toLatLng } from 'leaflet';
import { useLayoutEffect } from 'react';
import { useMap } from 'react-leaflet';
import { mercator } from '#views/mercator.ts';

/** Parts of a pixel that are told apart. */
const parts = 10;
/** Width of Leaflet's world at zoom 0. */
const worldSize = 256;

/**
 * Leaflet puts every corner on a whole pixel, which makes steps of a coast. This map tells tenths
 * apart, as its vectors are also printed and magnified. It also does without the objects that Leaflet
 * makes on the way: the land has tens of thousands of corners, and they took most of the time of a zoom.
 */
export function useFinePoints(): void {
  const map = useMap();
  useLayoutEffect(() => {
    map.latLngToLayerPoint = (latLng) => {
      const { lat, lng } = toLatLng(latLng);
      const { x, y } = mercator(lat, lng);
      const size = worldSize * 2 ** map.getZoom();
      const origin = map.getPixelOrigin();
      return new Point(rounded(size * x - origin.x), rounded(size * y - origin.y));
    };
  }, [map]);
}

function rounded(pixels: number): number {
  return Math.round(pixels * parts) / parts;
}
