import { middleOf } from '#selectors/quarterCounts.ts';
import type { TimeWindow } from '#selectors/timelineDomain.ts';
import type { Lane } from '#selectors/timelineLanes.ts';

/** The contacts that are drawn one by one, and how the lanes are packed. */
export type LanesToPack = {
  readonly lanes: readonly Lane[];
  /** Too many to be told apart: lanes are drawn as counts over time, and none is packed. */
  readonly isDense: boolean;
  /** All contacts are packed, so that panning moves no mark to another row. */
  readonly isWhole: boolean;
};

/** More marks than this are neither legible nor quick. */
export const mostMarks = 1500;

/** Which contacts get a mark of their own: all of them, else those in sight, else none. */
export function lanesToPack(lanes: readonly Lane[], shown: TimeWindow): LanesToPack {
  if (countOf(lanes) <= mostMarks) return { lanes, isDense: false, isWhole: true };
  const inSight = lanes.map(({ id, contacts }) => ({
    id,
    contacts: contacts.filter(({ span }) => {
      const day = middleOf(span);
      return day >= shown.from && day < shown.to;
    }),
  }));
  if (countOf(inSight) <= mostMarks) return { lanes: inSight, isDense: false, isWhole: false };
  return { lanes: lanes.map(({ id }) => ({ id, contacts: [] })), isDense: true, isWhole: false };
}

/** Contacts of a lane in each of equal steps of a window. */
export function laneDensity({ contacts }: Lane, shown: TimeWindow, steps: number): readonly number[] {
  const counts = new Array<number>(steps).fill(0);
  const perDay = steps / (shown.to - shown.from);
  for (const { span } of contacts) {
    const step = Math.floor((middleOf(span) - shown.from) * perDay);
    const before = counts[step];
    if (before !== undefined) counts[step] = before + 1;
  }
  return counts;
}

function countOf(lanes: readonly Lane[]): number {
  return lanes.reduce((sum, { contacts }) => sum + contacts.length, 0);
}
