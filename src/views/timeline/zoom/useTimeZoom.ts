import { useMemo } from 'react';
import type { TimeWindow } from '#selectors/timelineDomain.ts';
import { lookOf } from '#state/looks.ts';
import { useViewContext, useViewState } from '#state/useViewState.ts';
import { timelineLook } from '#views/timeline/timelineLook.ts';
import { windowAround, windowShowing } from './timeWindow.ts';

/** The part of the timeline that the lanes show; it belongs to this view, not to the filter. */
export type TimeZoom = {
  readonly whole: TimeWindow;
  /** Null for the whole. */
  readonly zoomed: TimeWindow | null;
  /** Shows that many times as many days, about a day at a share of the width; the middle by default. */
  readonly zoomBy: (factor: number, day?: number, share?: number) => void;
  /** Shows as many days as given, with the day at that share of the width. */
  readonly zoomTo: (days: number, day: number, share: number) => void;
  /** Moves just as far as needed to show a day. */
  readonly reveal: (day: number) => void;
  readonly reset: () => void;
};

/** One press of a button or key. */
export const zoomStep = 1.6;

export function useTimeZoom(whole: TimeWindow): TimeZoom {
  const { store } = useViewContext();
  const zoomed = useViewState(({ looks }) => lookOf(looks, timelineLook).zoomed);
  return useMemo(() => {
    // Steps of a wheel may come before the last is drawn: each goes on from what is set.
    const set = (next: (current: TimeWindow | null) => TimeWindow | null) => {
      const { looks, setLook } = store.getState();
      setLook(timelineLook, { zoomed: next(lookOf(looks, timelineLook).zoomed) });
    };
    return {
      whole,
      zoomed,
      zoomBy: (factor, day, share = 0.5) =>
        set((current) => {
          const { from, to } = current ?? whole;
          return windowAround(whole, (to - from) * factor, day ?? from + (to - from) * share, share);
        }),
      zoomTo: (days, day, share) => set(() => windowAround(whole, days, day, share)),
      reveal: (day) => set((current) => current && windowShowing(whole, current, day)),
      reset: () => set(() => null),
    };
  }, [store, whole, zoomed]);
}
