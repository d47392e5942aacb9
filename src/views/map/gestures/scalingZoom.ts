import type { LatLng, Map as LeafletMap, Point } from 'leaflet';

/** What Leaflet's own pinch uses, and does not declare (1.9.4, src/map/handler/Map.TouchZoom.js). */
type MovableMap = LeafletMap & {
  readonly _moveStart: (zoomChanged: boolean, noMoveStart: boolean) => void;
  readonly _move: (center: LatLng, zoom: number, data: { pinch: boolean; round: boolean }) => void;
};

/** After the last step of a zoom, the lines are drawn anew. */
const restMs = 120;
/** Magnified farther than by this zoom, lines look coarse, and are drawn anew in the middle of it. */
const farthest = 0.75;

/**
 * Zooms in small steps as a pinch does: what is drawn is scaled, and drawn anew when the hand rests.
 * Drawing the land takes longer than a frame.
 */
export function scalingZoom(map: LeafletMap): {
  /** Adds to the zoom, and keeps in place what lies under a point of the container. */
  readonly by: (step: number, around: Point) => void;
  readonly cancel: () => void;
} {
  const movable = map as MovableMap;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let pending = 0;
  let drawn = map.getZoom();
  const settle = () => {
    clearTimeout(timer);
    timer = undefined;
    // `reset` is Leaflet's, and missing in its types.
    map.setView(map.getCenter(), map.getZoom(), { animate: false, reset: true } as object);
  };
  const step = (around: Point) => {
    frame = 0;
    const zoom = Math.max(map.getMinZoom(), Math.min(map.getMaxZoom(), map.getZoom() + pending));
    pending = 0;
    if (zoom === map.getZoom()) return;
    if (timer === undefined) {
      movable._moveStart(true, false);
      drawn = map.getZoom();
    }
    movable._move(centerAround(map, around, zoom), zoom, { pinch: true, round: false });
    clearTimeout(timer);
    timer = setTimeout(settle, restMs);
    if (Math.abs(zoom - drawn) > farthest) settle();
  };
  return {
    by: (size, around) => {
      pending += size;
      frame ||= requestAnimationFrame(() => step(around));
    },
    cancel: () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    },
  };
}

/** The centre at which a point of the container keeps its place on earth. */
function centerAround(map: LeafletMap, point: Point, zoom: number): LatLng {
  const half = map.getSize().divideBy(2);
  const scale = map.getZoomScale(zoom, map.getZoom());
  return map.containerPointToLatLng(half.add(point.subtract(half).multiplyBy(1 - 1 / scale)));
}
