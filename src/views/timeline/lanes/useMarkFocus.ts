import { type FocusEvent, type MouseEvent, useLayoutEffect, useRef, useState } from 'react';
import { useViewState } from '#state/useViewState.ts';
import type { PlacedGhost, PlacedMark } from '#views/timeline/timelineLayout.ts';
import type { TimelineLayout } from '#views/timeline/useTimelineLayout.ts';
import type { MarksInSight } from './marksInSight.ts';
import { nearestMark } from './stepMark.ts';

/** How far from a mark a pointer still means it: half of 24 pixels. */
const reach = 12;
const touchReach = 22;
/** Above a mark nearer to the top of the window than this there is no room for its tooltip. */
const tooltipRoom = 160;

/** The other date, where a mark is a ghost. */
export function ghostOf(mark: PlacedMark | PlacedGhost): PlacedGhost | null {
  return 'other' in mark ? mark : null;
}

function keyOf(mark: PlacedMark | PlacedGhost): string {
  return ghostOf(mark)?.key ?? mark.contact.id;
}

/** Which mark or ghost the pointer is on, or which mark the keyboard, and which mark Tab leads to. */
export function useMarkFocus(
  plot: { current: SVGSVGElement | null },
  { stripHeight, metrics }: TimelineLayout,
  { all, lanes, ghosts }: MarksInSight,
) {
  const open = useViewState((state) => state.contact);
  const [lastFocused, setLastFocused] = useState<string | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const [isTooltipBelow, setTooltipBelow] = useState(false);
  const wanted = useRef<string | null>(null);

  const markOf = (id: string | null) =>
    id === null ? undefined : all.find(({ contact }) => contact.id === id);
  const pointed = ghosts.find(({ key }) => key === hovered) ?? markOf(hovered) ?? markOf(focused) ?? null;
  const inSight = lanes.flatMap(({ marks }) => marks);
  const firstInSight = inSight.reduce<PlacedMark | null>(
    (first, mark) => (first && first.contact.index < mark.contact.index ? first : mark),
    null,
  );
  const isInSight = (id: string | null) => inSight.some(({ contact }) => contact.id === id);
  const tabStop =
    [focused, lastFocused, open].find((id) => id !== null && isInSight(id)) ??
    firstInSight?.contact.id ??
    null;

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const marks = plot.current?.querySelectorAll<SVGGElement>('[data-contact]') ?? [];
    const element = [...marks].find((mark) => mark.dataset.contact === wanted.current);
    // Not there yet when the zoom has still to follow: the next commit has it.
    if (!element) return;
    wanted.current = null;
    element.focus();
  });

  const lookAround = (mark: PlacedMark) =>
    setTooltipBelow((plot.current?.getBoundingClientRect().top ?? 0) + stripHeight + mark.y < tooltipRoom);
  const markAt = ({ clientX, clientY, nativeEvent }: MouseEvent) => {
    const box = plot.current?.getBoundingClientRect();
    if (!box) return null;
    const isTouch = nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch';
    return nearestMark<PlacedMark | PlacedGhost>(
      [...inSight, ...ghosts],
      clientX - box.left,
      clientY - box.top - stripHeight,
      (isTouch ? touchReach : reach) * Math.max(1, metrics.markScale),
    );
  };
  return {
    tabStop,
    /** Position of the tab stop among all marks in order of date. */
    position: all.findIndex(({ contact }) => contact.id === tabStop),
    pointed,
    hasTooltip: pointed !== null && dismissed !== keyOf(pointed),
    isTooltipBelow,
    markAt,
    point: (event: MouseEvent) => {
      if (event.buttons !== 0) return;
      const mark = markAt(event);
      const key = mark && keyOf(mark);
      if (key === hovered) return;
      if (mark) lookAround(mark);
      // What was dismissed stays so until the pointer has been elsewhere.
      if (key !== dismissed) setDismissed(null);
      setHovered(key);
    },
    leave: () => {
      setHovered(null);
      setDismissed(null);
    },
    dismiss: () => setDismissed(pointed && keyOf(pointed)),
    /** A contact was opened: the panel says all that the tooltip does, and moves the marks under the pointer. */
    close: () => {
      setDismissed(pointed && keyOf(pointed));
      setHovered(null);
    },
    moveTo: (id: string) => {
      wanted.current = id;
      setHovered(null);
      setLastFocused(id);
    },
    onFocus: ({ target }: FocusEvent<SVGSVGElement>) => {
      const id = target.getAttribute('data-contact');
      const mark = markOf(id);
      if (!mark || !target.matches(':focus-visible')) return;
      lookAround(mark);
      setDismissed(null);
      setLastFocused(id);
      setFocused(id);
    },
    onBlur: () => setFocused(null),
  };
}
