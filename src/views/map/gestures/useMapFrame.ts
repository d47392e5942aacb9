import type { Map as LeafletMap } from 'leaflet';
import { useLayoutEffect, useState } from 'react';
import { useMap } from 'react-leaflet';

/** The part of the map that is seen, in pixels from its top left corner. */
export type MapFrame = {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  /** Where the top left corner lies in Leaflet's panes, which move while the map is dragged. */
  readonly left: number;
  readonly top: number;
  readonly toPoint: (lat: number, lon: number) => { readonly x: number; readonly y: number };
};

/** The frame as it stands; it follows zooming at once, and dragging when that ends. */
export function useMapFrame(): MapFrame {
  const map = useMap();
  const [frame, setFrame] = useState(() => readFrame(map));
  useLayoutEffect(() => {
    const update = () => setFrame(readFrame(map));
    update();
    map.on('zoom viewreset moveend resize', update);
    return () => {
      map.off('zoom viewreset moveend resize', update);
    };
  }, [map]);
  return frame;
}

function readFrame(map: LeafletMap): MapFrame {
  const { x: width, y: height } = map.getSize();
  const { x: left, y: top } = map.containerPointToLayerPoint([0, 0]);
  return {
    width,
    height,
    left,
    top,
    zoom: map.getZoom(),
    toPoint: (lat, lon) => {
      const { x, y } = map.latLngToLayerPoint([lat, lon]);
      return { x: x - left, y: y - top };
    },
  };
}
