import type { Translator } from '#i18n/Translator.ts';
import type { Dataset } from '#model/Dataset.ts';
import type { TimeWindow } from '#selectors/timelineDomain.ts';
import { markLabel } from '#selectors/timelineWords.ts';
import type { PlacedLane, PlacedMark } from '#views/timeline/timelineLayout.ts';
import type { TimelineMetrics } from '#views/timeline/timelineMetrics.ts';
import { type Box, type LabelWish, markBox, type PlacedLabel, placeLabels } from './labelBoxes.ts';
import type { PlacedSilence } from './placeSilence.ts';

type Surroundings = {
  readonly lanes: readonly PlacedLane[];
  readonly lanesHeight: number;
  readonly metrics: TimelineMetrics;
  /** Where vertical lines run through the lanes. */
  readonly lines: readonly number[];
  readonly silence: PlacedSilence | null;
  /** Other words in the lanes. */
  readonly words: readonly Box[];
  /** At a close zoom there is room to say what goes without saying. */
  readonly isClose: boolean;
  readonly widthOf: (text: string) => number;
  /** How much room a mark takes, where that is not the usual. */
  readonly clearanceOf?: (mark: PlacedMark) => number;
};

/** Beyond this many marks in sight words would only be noise, and cost time. */
const mostMarks = 300;

/** A window so close that even what goes without saying is written beside its mark. */
const closeDays = 400;

export function isClose({ from, to }: TimeWindow): boolean {
  return to - from <= closeDays;
}

/** The words beside the marks in sight, where nothing is in their way. */
export function labelMarks(
  dataset: Dataset,
  translator: Translator,
  surroundings: Surroundings,
): readonly PlacedLabel[] {
  const { lanes, lanesHeight, metrics, lines, silence, words, widthOf } = surroundings;
  if (metrics.isNarrow && !surroundings.isClose) return [];
  const { left, right, clearance } = metrics;
  const clearanceOf = surroundings.clearanceOf ?? (() => clearance);
  const inSight = lanes.map((placed) => ({
    lane: placed.lane,
    ghosts: placed.ghosts,
    marks: placed.marks.filter(({ x }) => x >= left && x <= right),
  }));
  if (inSight.reduce((sum, { marks }) => sum + marks.length, 0) > mostMarks) return [];
  const wishes = inSight.flatMap(({ lane, marks }) =>
    marks.flatMap((mark): LabelWish[] => {
      const text = markLabel(dataset, mark.contact, lane, surroundings.isClose, translator);
      return text ? [{ mark, text, lane: lane.id, clearance: clearanceOf(mark) }] : [];
    }),
  );
  const line = (x: number): Box => ({ left: x - 1, right: x + 1, top: 0, bottom: lanesHeight });
  const obstacles = [
    ...inSight
      .flatMap(({ marks, ghosts }) => [...marks, ...ghosts])
      .map((mark) => markBox(mark, clearanceOf(mark))),
    ...words,
    ...lines.map(line),
    ...(silence ? [{ left: silence.from, right: silence.to, top: 0, bottom: lanesHeight }, silence.box] : []),
    ...laneHeads(lanes, metrics),
  ];
  return placeLabels(byUrgency(wishes), obstacles, metrics, clearance, widthOf);
}

/** On a phone the name of a lane stands in its upper left corner. */
function laneHeads(lanes: readonly PlacedLane[], { laneHead, right }: TimelineMetrics): readonly Box[] {
  if (laneHead === 0) return [];
  return lanes.map(({ top }) => ({ left: 0, right, top, bottom: top + laneHead - 4 }));
}

/** What did not take place is named before what did. */
function byUrgency(wishes: readonly LabelWish[]): readonly LabelWish[] {
  const isHeld = ({ mark }: LabelWish) => mark.contact.status === 'held';
  return [...wishes.filter((wish) => !isHeld(wish)), ...wishes.filter(isHeld)];
}
