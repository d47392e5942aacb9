import type { Box, Size } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';

/** The views of the page, in the order in which they go first where there is little room. */
export const partNames = ['timeline', 'topics', 'map'] as const;
export type PartName = (typeof partNames)[number];

export type ArrangedParts = {
  readonly boxes: Partial<Readonly<Record<PartName, Box>>>;
  /** Parts that could not be read in what is left for them. */
  readonly omitted: readonly PartName[];
};

/** Smaller, and a part cannot be read: in ems of the smallest type, its heading included. */
const least: Readonly<Record<PartName, Size>> = {
  timeline: { width: 46, height: 23 },
  topics: { width: 30, height: 16 },
  map: { width: 27, height: 15 },
};

type Boxes = ArrangedParts['boxes'];

/** Ways to arrange the parts, the best first: as on the page, with the timeline at the left, and with fewer parts. */
const arrangements: readonly ((size: Size, gap: number) => Boxes)[] = [
  ({ width, height }, gap) => {
    const timeline = Math.round((height - gap) * 0.54);
    const below = { y: timeline + gap, height: height - timeline - gap };
    const map = Math.round((width - gap) * 0.45);
    return {
      timeline: { x: 0, y: 0, width, height: timeline },
      map: { x: 0, width: map, ...below },
      topics: { x: map + gap, width: width - map - gap, ...below },
    };
  },
  ({ width, height }, gap) => {
    const timeline = Math.round((width - gap) * 0.5);
    const beside = { x: timeline + gap, width: width - timeline - gap };
    const map = Math.round((height - gap) * 0.5);
    return {
      timeline: { x: 0, y: 0, width: timeline, height },
      map: { y: 0, height: map, ...beside },
      topics: { y: map + gap, height: height - map - gap, ...beside },
    };
  },
  ({ width, height }, gap) => {
    const timeline = Math.round((height - gap) * 0.5);
    return {
      timeline: { x: 0, y: 0, width, height: timeline },
      topics: { x: 0, y: timeline + gap, width, height: height - timeline - gap },
    };
  },
  (size) => ({ timeline: { x: 0, y: 0, ...size } }),
];

/** Shares the room under the key figures out among the parts that can be read in it. */
export function arrangeParts({ width, height }: Size, { type }: Room): ArrangedParts {
  const em = type.source;
  const gap = em * 1.6;
  const isLegible = (boxes: Boxes) =>
    partNames.every((name) => {
      const box = boxes[name];
      return !box || (box.width >= least[name].width * em && box.height >= least[name].height * em);
    });
  const found = arrangements.map((arrange) => {
    const whole = arrange({ width, height }, gap);
    const isComplete = partNames.every((name) => whole[name]);
    return isComplete ? whole : arrange({ width, height: height - lastLineHeight({ type }) }, gap);
  });
  const boxes = found.find(isLegible) ?? found.at(-1) ?? {};
  return { boxes, omitted: partNames.filter((name) => !boxes[name]) };
}

/** Height of the line that names what was left out. */
export function lastLineHeight({ type }: Pick<Room, 'type'>): number {
  return type.note * 1.8;
}
