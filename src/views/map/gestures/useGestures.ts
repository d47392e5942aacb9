import type { Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { scalingZoom } from './scalingZoom.ts';

/** A gesture that scrolls the page instead of moving the map: the map says how it is moved. */
export type PassedGesture = 'wheel' | 'touch';

/** Pixels of the wheel that double the size of the map. */
const wheelStep = 240;
/** Pixels of a line, where a browser counts in lines. */
const lineStep = 20;

/**
 * Moves the map without holding up a reader who scrolls past: the wheel zooms with Ctrl or Command
 * alone, one finger scrolls the page, two move the map.
 */
export function useGestures(onPass: (gesture: PassedGesture) => void, isSelecting: boolean): void {
  const map = useMap();
  useEffect(() => zoomWithWheel(map, () => onPass('wheel')), [map, onPass]);
  useEffect(() => passSingleTouch(map, () => onPass('touch'), isSelecting), [map, onPass, isSelecting]);
  useEffect(() => panWithMouse(map, isSelecting), [map, isSelecting]);
}

function zoomWithWheel(map: LeafletMap, onPass: () => void): () => void {
  const container = map.getContainer();
  const zoom = scalingZoom(map);
  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) {
      onPass();
      return;
    }
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? lineStep : 1);
    zoom.by(-pixels / wheelStep, map.mouseEventToContainerPoint(event));
  };
  container.addEventListener('wheel', onWheel, { passive: false });
  return () => {
    zoom.cancel();
    container.removeEventListener('wheel', onWheel);
  };
}

/** Leaflet zooms and moves with two fingers; the browser must not scroll with them at the same time. */
function passSingleTouch(map: LeafletMap, onPass: () => void, isSelecting: boolean): () => void {
  const container = map.getContainer();
  const onTouchMove = (event: TouchEvent) => {
    if (event.touches.length > 1 || isSelecting) event.preventDefault();
    else onPass();
  };
  container.addEventListener('touchmove', onTouchMove, { passive: false });
  return () => container.removeEventListener('touchmove', onTouchMove);
}

function panWithMouse(map: LeafletMap, isSelecting: boolean): () => void {
  const container = map.getContainer();
  const onPointer = ({ pointerType }: PointerEvent) => {
    if (pointerType === 'touch' || isSelecting) map.dragging.disable();
    else map.dragging.enable();
  };
  container.addEventListener('pointerover', onPointer);
  // Before Leaflet's own listener, which would begin to drag.
  container.addEventListener('pointerdown', onPointer, { capture: true });
  return () => {
    container.removeEventListener('pointerover', onPointer);
    container.removeEventListener('pointerdown', onPointer, { capture: true });
  };
}
