import type { ContextPeriod } from '#model/Dataset.ts';
import type { TimeScale } from '#views/timeline/timelineLayout.ts';
import { stripGap, trackPitch } from '#views/timeline/timelineMetrics.ts';

/** A context period on its track of the strip, in pixels. */
export type PlacedPeriod = {
  readonly period: ContextPeriod;
  /** 0 is the topmost. */
  readonly track: number;
  readonly from: number;
  readonly to: number;
  /** A short one is a small triangle at its first day. */
  readonly isEvent: boolean;
  /** Where the label begins, or ends if `isLeft`; null when there is no room for it. */
  readonly label: { readonly x: number; readonly isLeft: boolean } | null;
};

type Bounds = { readonly left: number; readonly right: number };
type Option = { readonly from: number; readonly to: number; readonly label: PlacedPeriod['label'] };

/** Shorter periods are events, unless the zoom shows their length. */
const shortestBarDays = 20;
const shortestBar = 14;
const padding = 5;
const gap = 6;
const triangle = 4;

/**
 * Puts periods on tracks, the most important first: each on the first track with room for it and its
 * label, which stands inside, else to the right, else to the left. Those outside of the bounds are
 * left out.
 */
export function contextTracks(
  periods: readonly ContextPeriod[],
  scale: TimeScale,
  bounds: Bounds,
  labelWidth: (period: ContextPeriod) => number,
): readonly PlacedPeriod[] {
  const tracks: Option[][] = [];
  return periods.flatMap((period) => {
    const from = scale(period.from);
    // One that lasts is drawn to the end of the plot, past the data's date.
    const to = period.isOpen ? Math.max(from, bounds.right) : scale(period.to + 1);
    const isEvent = period.to - period.from < shortestBarDays && to - from < shortestBar;
    if (to <= bounds.left || from >= bounds.right || (isEvent && from < bounds.left)) return [];
    const options = optionsOf(from, to, isEvent, labelWidth(period), bounds);
    for (let track = 0; ; track += 1) {
      tracks[track] ??= [];
      const option = options.find((candidate) => isFree(tracks[track] ?? [], candidate));
      if (!option) continue;
      tracks[track]?.push(option);
      return [
        {
          period,
          track,
          from: Math.max(from, bounds.left),
          to: Math.min(to, bounds.right),
          isEvent,
          label: option.label,
        },
      ];
    }
  });
}

/** The places that a label may have, best first; without a label when it fits nowhere. */
function optionsOf(
  start: number,
  end: number,
  isEvent: boolean,
  width: number,
  { left, right }: Bounds,
): readonly Option[] {
  const from = isEvent ? start - triangle : Math.max(start, left);
  const to = isEvent ? start + triangle : Math.min(end, right);
  const inside: Option = { from, to, label: { x: from + padding, isLeft: false } };
  const after: Option = { from, to: to + 2 + width, label: { x: to + 2, isLeft: false } };
  const before: Option = { from: from - 2 - width, to, label: { x: from - 2, isLeft: true } };
  // Wider than its bar and at the end of the plot: it begins before the bar.
  const over: Option = {
    from: to - padding - width,
    to,
    label: { x: to - padding, isLeft: true },
  };
  const options = [
    ...(!isEvent && to - from >= width + 2 * padding ? [inside] : []),
    ...(after.to <= right ? [after] : []),
    ...(before.from >= left ? [before] : []),
    ...(!isEvent && over.from >= left && over.from < from ? [over] : []),
  ];
  return options.length > 0 ? options : [{ from, to, label: null }];
}

function isFree(taken: readonly Option[], { from, to }: Option): boolean {
  return taken.every((other) => to + gap <= other.from || other.to + gap <= from);
}

/** Whether a line runs from the period through the lanes: those of summits, where contacts gather. */
export function sendsLine({ period, isEvent }: PlacedPeriod): boolean {
  return isEvent && period.kind === 'summit';
}

/** Where lines of the context run through the lanes. */
export function contextLines(placed: readonly PlacedPeriod[], pinned: readonly string[]): readonly number[] {
  return placed
    .filter((period) => sendsLine(period) || pinned.includes(period.period.id))
    .map(({ from }) => from);
}

const underTriangle = 11;

/** Where the line of an event begins: under its triangle in the strip above the lanes, from these. */
export function eventTop(track: number, periods: readonly PlacedPeriod[]): number {
  return (track - trackCount(periods)) * trackPitch + underTriangle - stripGap;
}

/** How many tracks are taken. */
export function trackCount(placed: readonly PlacedPeriod[]): number {
  return placed.reduce((most, { track }) => Math.max(most, track + 1), 0);
}
