import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react';
import { useMap } from 'react-leaflet';
import { mapLongitude } from '#views/mercator.ts';
import type { PointedPlace } from './PlaceTooltip.tsx';
import { useChoosePlace } from './useChoosePlace.ts';
import type { PlacedCircle } from './usePlacedCircles.ts';

/** How far each key steps through the circles, which are in order of count. */
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Pixels between a circle that is focused and the edge of the map, which moves to show it; less than at home. */
const edge = 4;

/** The keyboard of the circles: arrows step, Enter and Space choose, with Shift they add. */
export function useCircleKeys(
  circles: readonly PlacedCircle[],
  group: RefObject<SVGGElement | null>,
  onPoint: (pointed: PointedPlace | null) => void,
) {
  const map = useMap();
  const choose = useChoosePlace();
  const [last, setCurrent] = useState<string | null>(null);
  const index = Math.max(
    0,
    circles.findIndex(({ id }) => id === last),
  );
  const focusOn = (target: PlacedCircle | undefined) => {
    if (!target) return;
    setCurrent(target.id);
    group.current?.querySelector<SVGGElement>(`[data-place="${CSS.escape(target.id)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const circle = circles[index];
    if (step !== undefined) focusOn(circles[Math.max(0, Math.min(circles.length - 1, index + step))]);
    else if (event.key === 'Escape') onPoint(null);
    else if ((event.key === 'Enter' || event.key === ' ') && circle) choose(circle.id, event);
    else return;
    event.preventDefault();
  };
  const onFocus = ({ target }: FocusEvent) => {
    const circle = circles.find(({ id }) => id === placeOf(target));
    if (!circle || !target.matches(':focus-visible')) return;
    setCurrent(circle.id);
    const { lat, lon } = circle.of.place;
    const reach = circle.radius + edge;
    map.panInside([lat, mapLongitude(lon)], { padding: [reach, reach], animate: false });
    onPoint({ circle, by: 'focus' });
  };
  return { current: circles[index]?.id ?? null, setCurrent, onKeyDown, onFocus, onBlur: () => onPoint(null) };
}

/** The place that an element of the drawing belongs to. */
export function placeOf(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest('[data-place]')?.getAttribute('data-place') ?? null)
    : null;
}
