import { useCallback, useMemo, useState } from 'react';
import type { TimeWindow } from '#selectors/timelineDomain.ts';
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
  const [zoomed, setZoomed] = useState<TimeWindow | null>(null);
  const zoomBy = useCallback(
    (factor: number, day?: number, share = 0.5) =>
      setZoomed((current) => {
        const { from, to } = current ?? whole;
        return windowAround(whole, (to - from) * factor, day ?? from + (to - from) * share, share);
      }),
    [whole],
  );
  const zoomTo = useCallback(
    (days: number, day: number, share: number) => setZoomed(windowAround(whole, days, day, share)),
    [whole],
  );
  const reveal = useCallback(
    (day: number) => setZoomed((current) => current && windowShowing(whole, current, day)),
    [whole],
  );
  const reset = useCallback(() => setZoomed(null), []);
  return useMemo(
    () => ({ whole, zoomed, zoomBy, zoomTo, reveal, reset }),
    [whole, zoomed, zoomBy, zoomTo, reveal, reset],
  );
}
