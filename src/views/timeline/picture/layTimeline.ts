import type { Room } from '#export/Picture.ts';
import { emptyWords } from '#selectors/emptyWords.ts';
import { type HistogramScale, histogramScale } from '#views/timeline/brush/histogramScale.ts';
import type { PlacedPeriod } from '#views/timeline/context/contextTracks.ts';
import { lanesToPack } from '#views/timeline/lanes/lanesToPack.ts';
import { type MarksInSight, marksInSight } from '#views/timeline/lanes/marksInSight.ts';
import type { TimeScale } from '#views/timeline/timelineLayout.ts';
import { axisHeight, stripGap, trackPitch } from '#views/timeline/timelineMetrics.ts';
import { timeScales } from '#views/timeline/timeScales.ts';
import { type TimeTick, timeTicks } from '#views/timeline/timeTicks.ts';
import { type Foot, layFoot } from './layFoot.ts';
import { type Gutter, layGutter } from './layGutter.ts';
import { type LaidLanes, layLanes } from './layLanes.ts';
import { layStrip } from './layStrip.ts';
import type { TimelineFacts } from './timelineFacts.ts';
import { timelineNotes, timelineSigns } from './timelineFoot.ts';
import { type WordsInLanes, wordsInLanes } from './wordsInLanes.ts';

/** Everything in a picture of the timeline with its place; lanes count from the top of the first. */
export type TimelineSheet = WordsInLanes & {
  readonly facts: TimelineFacts;
  readonly room: Room;
  readonly gutter: Gutter;
  readonly scale: TimeScale;
  readonly ticks: readonly TimeTick[];
  readonly periods: readonly PlacedPeriod[];
  readonly laid: LaidLanes;
  readonly inSight: MarksInSight;
  readonly histogram: HistogramScale;
  readonly foot: Foot;
  /** Where the parts begin. */
  readonly tops: {
    readonly strip: number;
    readonly lanes: number;
    readonly axis: number;
    readonly histogram: number;
    readonly foot: number;
  };
};

/** Half a mark, which may stand out at the end of the plot. */
const overhang = 7;
export const underAxis = 4;
const aboveFoot = 10;
/** How much of the height the histogram has, within limits; one contact is at most so high. */
const histogramShare = 0.18;
const [leastHistogram, mostHistogram, tallestUnit] = [46, 150, 16];
/** How much of the height the context has at most; where the lanes need more, less and less. */
const stripShares = [0.4, 0.32, 0.24, 0.16];
/** Two tracks at least, for what is written beside them. */
const leastStrip = 2 * trackPitch + stripGap;
const withoutStrip = trackPitch + 2;

/** With as much of the context as leaves the lanes room for marks. */
export function layTimeline(facts: TimelineFacts, room: Room): TimelineSheet {
  const hasFew = !lanesToPack(facts.lanes, facts.shown).isDense;
  for (const share of stripShares) {
    const sheet = layWith(share, facts, room);
    if (!(hasFew && sheet.laid.isDense)) return sheet;
  }
  return layWith(0, facts, room);
}

/**
 * @param stripShare the context has at most so much of the height
 * @param notes what is said under the picture besides its own notes
 */
function layWith(
  stripShare: number,
  facts: TimelineFacts,
  room: Room,
  notes: readonly string[] = [],
): TimelineSheet {
  const { whole, shown, translator, otherDatesOf, snapshot } = facts;
  const { type, width } = room;
  const gutter = layGutter(facts, room);
  const bounds = { left: gutter.width, right: width - overhang };
  const { scale } = timeScales(shown, whole, bounds);
  const { strip, leftOut } = layStrip(facts, { ...bounds, scale, height: room.height * stripShare }, room);
  const stripHeight = strip.stripHeight === 0 ? withoutStrip : Math.max(strip.stripHeight, leastStrip);
  const histogramHeight = Math.min(mostHistogram, Math.max(leastHistogram, room.height * histogramShare));
  const others = stripHeight + axisHeight + underAxis + aboveFoot;
  const sightOf = (laid: LaidLanes) => marksInSight(laid.lanes, laid.metrics, otherDatesOf);
  const footOf = (laid: LaidLanes) =>
    layFoot(
      timelineSigns(facts, sightOf(laid), laid, room),
      [...notes, timelineNotes(facts, laid.isDense, leftOut)],
      room,
    );
  const laid = layLanes(facts.lanes, {
    width,
    ...bounds,
    leastLane: gutter.leastLane,
    shown,
    scale,
    otherDatesOf,
    heightFor: (lanes, isTight) =>
      room.height - others - (isTight ? leastHistogram : histogramHeight) - footOf(lanes).height,
  });
  const words = wordsInLanes(facts, laid, room, scale, strip.periods);
  // Where the lanes are full, that no contact fits is said under them.
  if (snapshot.selected.length === 0 && !words.advice && notes.length === 0)
    return layWith(stripShare, facts, room, [emptyWords(snapshot, translator).join(' ')]);
  const foot = footOf(laid);
  const axis = stripHeight + laid.lanesHeight;
  const tops = {
    strip: stripHeight - strip.stripHeight,
    lanes: stripHeight,
    axis,
    histogram: axis + axisHeight + underAxis,
    foot: room.height - foot.height,
  };
  const most = facts.quarters.reduce((larger, { total }) => Math.max(larger, total), 0);
  return {
    ...words,
    facts,
    room,
    gutter,
    scale,
    ticks: timeTicks(shown, bounds.right - bounds.left),
    periods: strip.periods,
    laid,
    inSight: sightOf(laid),
    histogram: histogramScale(whole, laid.metrics, most, {
      height: tops.foot - aboveFoot - tops.histogram,
      pitch: tallestUnit,
      count: type.source + 2,
    }),
    foot,
    tops,
  };
}
