import type { Room } from '#export/Picture.ts';
import { emptyWords } from '#selectors/emptyWords.ts';
import { type Box, boxesMeet, markBox } from '#views/timeline/lanes/labelBoxes.ts';
import type { PlacedLane } from '#views/timeline/timelineLayout.ts';
import type { TimelineMetrics } from '#views/timeline/timelineMetrics.ts';
import type { TimelineFacts } from './timelineFacts.ts';

/** That no contact fits, on lines under one another around a middle. */
export type PlacedAdvice = { readonly lines: readonly string[]; readonly x: number; readonly box: Box };

export const adviceLine = 1.5;
/** Kept free around it. */
const margin = 4;
/** How far it is moved at a time to find room. */
const step = 16;

/** In a lane near the middle, where no mark is; null where there is none, or there are contacts. */
export function placeAdvice(
  { snapshot, translator }: TimelineFacts,
  lanes: readonly PlacedLane[],
  { left, right, clearance }: TimelineMetrics,
  others: readonly Box[],
  { measure, type }: Pick<Room, 'measure' | 'type'>,
): PlacedAdvice | null {
  const lines = emptyWords(snapshot, translator);
  if (lines.length === 0) return null;
  const taken = [
    ...others,
    ...lanes.flatMap(({ marks, ghosts }) => [...marks, ...ghosts]).map((mark) => markBox(mark, clearance)),
  ];
  const width = Math.max(...lines.map((line) => measure(line, type.row))) + 2 * margin;
  const height = lines.length * type.row * adviceLine + 2 * margin;
  const boxAt = (x: number, { top, height: room }: PlacedLane): Box => ({
    left: x - width / 2,
    right: x + width / 2,
    top: top + (room - height) / 2,
    bottom: top + (room + height) / 2,
  });
  const places = aroundMiddle(left, right, width);
  const found = fromTheMiddle(lanes)
    .filter((lane) => lane.height >= height)
    .flatMap((lane) => places.map((x) => ({ lines, x, box: boxAt(x, lane) })))
    .find(
      ({ box }) => box.left >= left && box.right <= right && !taken.some((other) => boxesMeet(box, other)),
    );
  return found ?? null;
}

/** Places for the middle of something so wide between two ends: their middle first, then on either side of it. */
export function aroundMiddle(left: number, right: number, width: number): readonly number[] {
  const steps = Math.max(0, Math.floor((right - left - width) / 2 / step));
  const middle = (left + right) / 2;
  return Array.from({ length: 2 * steps + 1 }, (_, index) => {
    const away = Math.ceil(index / 2) * step;
    return index % 2 === 0 ? middle - away : middle + away;
  });
}

function fromTheMiddle(lanes: readonly PlacedLane[]): readonly PlacedLane[] {
  const middle = (lanes.length - 1) / 2;
  return lanes
    .map((lane, index) => ({ lane, away: Math.abs(index - middle) }))
    .sort((a, b) => a.away - b.away)
    .map(({ lane }) => lane);
}
