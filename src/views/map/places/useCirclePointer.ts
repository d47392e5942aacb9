import { type MouseEvent, type PointerEvent, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { PointedPlace } from './PlaceTooltip.tsx';
import { placeAt } from './placeAt.ts';
import { useChoosePlace } from './useChoosePlace.ts';
import { placeOf } from './useCircleKeys.ts';
import type { PlacedCircle } from './usePlacedCircles.ts';

/** A pointer that moves farther while it is down drags, and does not click. */
export const clickTolerance = 4;

/** The pointer on the circles: of those whose areas overlap, the nearest is meant. */
export function useCirclePointer(
  circles: readonly PlacedCircle[],
  onPoint: (pointed: PointedPlace | null) => void,
  setCurrent: (id: string) => void,
) {
  const map = useMap();
  const choose = useChoosePlace();
  const down = useRef({ x: 0, y: 0 });
  const meant = (event: MouseEvent): PlacedCircle | null => {
    const own = circles.find(({ id }) => id === placeOf(event.target)) ?? null;
    // A name, or a click that an assistive technology makes, means its own place.
    if (isName(event.target) || event.detail === 0) return own;
    const { x, y } = map.mouseEventToContainerPoint(event.nativeEvent);
    // A click that is reported elsewhere than on its circle says nothing about its neighbours.
    return own && !placeAt([own], x, y) ? own : placeAt(circles, x, y);
  };
  const isDrag = ({ clientX, clientY, detail }: MouseEvent) =>
    detail > 0 && Math.hypot(clientX - down.current.x, clientY - down.current.y) > clickTolerance;
  return {
    onPointerDown: ({ clientX, clientY }: PointerEvent) => {
      down.current = { x: clientX, y: clientY };
      onPoint(null);
    },
    onPointerMove: (event: PointerEvent) => {
      if (event.pointerType === 'touch' || event.buttons > 0) return;
      const { x, y } = map.mouseEventToContainerPoint(event.nativeEvent);
      const circle = isName(event.target)
        ? circles.find(({ id }) => id === placeOf(event.target))
        : placeAt(circles, x, y);
      onPoint(circle ? { circle, by: 'pointer' } : null);
    },
    onPointerLeave: () => onPoint(null),
    onClick: (event: MouseEvent) => {
      const circle = meant(event);
      if (!circle || isDrag(event)) return;
      setCurrent(circle.id);
      choose(circle.id, event);
    },
  };
}

function isName(target: EventTarget): boolean {
  return target instanceof Element && target.localName === 'text';
}
