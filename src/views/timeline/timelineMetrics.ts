/** Measures of the timeline, in pixels; on the page they depend on its width alone. */
export type TimelineMetrics = {
  readonly width: number;
  /** A phone: the lanes' names stand above them, and marks are smaller. */
  readonly isNarrow: boolean;
  /** The ends of the plot. */
  readonly left: number;
  readonly right: number;
  /** From one row of a lane to the next. */
  readonly pitch: number;
  /** Size of a mark against its outline in `markShape`. */
  readonly markScale: number;
  /** How near two marks in one row may stand. */
  readonly clearance: number;
  /** Room for the lane's name above its marks. */
  readonly laneHead: number;
  /** Above and below the rows of a lane; its height is a multiple of the grid. */
  readonly lanePadding: number;
  readonly laneGrid: number;
  /** No lane is lower, nor are all of them together, so that the view does not shrink when a filter empties some. */
  readonly leastLane: number;
  readonly leastLanes: number;
};

export const gutter = 140;
export const trackPitch = 16;
export const trackBar = 14;
export const stripGap = 6;
export const axisHeight = 20;
export const histogramHeight = 52;
const onGrid = { lanePadding: 5, laneGrid: 4, leastLane: 36 };
/** Two marks nearer than this cover each other. */
export const markClearance = 12.5;

const widestPhone = 620;

export function timelineMetrics(width: number): TimelineMetrics {
  if (width > widestPhone)
    return {
      width,
      isNarrow: false,
      left: gutter,
      right: width - 12,
      pitch: 12,
      markScale: 1,
      clearance: markClearance,
      laneHead: 0,
      ...onGrid,
      leastLanes: 180,
    };
  return {
    width,
    isNarrow: true,
    left: 7,
    right: width - 7,
    pitch: 11,
    markScale: 0.9,
    clearance: markClearance * 0.9,
    laneHead: 20,
    ...onGrid,
    leastLanes: 0,
  };
}
