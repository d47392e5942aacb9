import { wrapWords } from '#export/drawing/wrapWords.ts';
import type { Room } from '#export/Picture.ts';
import { contactsInTime } from '#selectors/timelineInTime.ts';
import { laneLabel } from '#views/timeline/lanes/laneLabel.ts';
import type { TimelineFacts } from './timelineFacts.ts';

/** The names and counts beside the lanes. */
export type Gutter = {
  readonly width: number;
  /** One a lane: its name on as many lines as it needs, and how many contacts of the selection it has. */
  readonly lanes: readonly { readonly name: readonly string[]; readonly count: string }[];
  /** What stands beside the histogram. */
  readonly perQuarter: readonly string[];
  /** As high as a lane must be for its name. */
  readonly leastLane: number;
};

/** Room for the sign of a lane, and between and after name and count. */
export const signRoom = 12;
export const gutterGap = 12;
export const nameLine = 1.25;
/** Wider names are broken, where they have several words. */
const widestShare = 0.25;

export function layGutter({ dataset, translator, lanes, time }: TimelineFacts, room: Room): Gutter {
  const { measure, type } = room;
  const { t, number } = translator;
  const names = lanes.map(({ id }) => laneLabel(dataset, id, translator));
  const widthOf = (text: string) => measure(text, type.row, 700);
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(widthOf));
  const nameWidth = Math.max(
    widest(names.flatMap((name) => name.split(' '))),
    Math.min(widest(names), room.width * widestShare),
  );
  const counts = lanes.map((lane) => number(contactsInTime(lane, time).length));
  const countWidth = Math.max(...counts.map((count) => measure(count, type.row)));
  const heads = [t('timeline.context'), t('topics.measure.contacts')];
  const width =
    signRoom +
    Math.max(
      Math.ceil(nameWidth) + gutterGap + countWidth,
      ...heads.map((head) => measure(head, type.source)),
    ) +
    gutterGap;
  const wrapped = names.map((name) => wrapWords(name, Math.ceil(nameWidth), widthOf));
  const mostLines = Math.max(1, ...wrapped.map(({ length }) => length));
  return {
    width,
    lanes: wrapped.map((name, index) => ({ name, count: counts[index] ?? '' })),
    perQuarter: wrapWords(t('timeline.table.quarters'), width - signRoom - gutterGap, (text) =>
      measure(text, type.source),
    ),
    leastLane: Math.ceil(mostLines * type.row * nameLine + 4),
  };
}
