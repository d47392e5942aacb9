import type { Room } from '#export/Picture.ts';
import { channelLabel } from '#filter/valueLabel.ts';
import { formatDay } from '#i18n/formatDate.ts';
import { emptyWords } from '#selectors/emptyWords.ts';
import type { QuarterCount } from '#selectors/quarterCounts.ts';
import { contactsInTime } from '#selectors/timelineInTime.ts';
import { timelineLanes } from '#selectors/timelineLanes.ts';
import { reachesUncoded, timelineUncoded } from '#selectors/timelineUncoded.ts';
import { channelTone } from '#views/channelTone.ts';
import { type HistogramScale, histogramScale } from '#views/timeline/brush/histogramScale.ts';
import { type LegendItem, noMark, uncodedItems } from '#views/timeline/legendItems.ts';
import { type Foot, layFoot } from './layFoot.ts';
import { type ColumnUnit, periodCounts } from './periodCounts.ts';
import type { PlacedAdvice } from './placeAdvice.ts';
import { placeColumnAdvice } from './placeColumnAdvice.ts';
import { type PictureSign, signOfItem, signOfPale } from './signs.ts';
import type { TimelineFacts } from './timelineFacts.ts';

/** A histogram with the place of its parts. */
export type HistogramSheet = {
  readonly facts: TimelineFacts;
  readonly room: Room;
  readonly columns: readonly QuarterCount[];
  readonly scale: HistogramScale;
  /** That no contact fits, where there is room for it. */
  readonly advice: PlacedAdvice | null;
  /** The channels with their counts, and what is below. */
  readonly head: Foot;
  readonly foot: Foot;
  readonly tops: { readonly columns: number; readonly axis: number; readonly foot: number };
};

/** A quarter that is narrower has no room for its count: then a column is a year. */
const narrowestQuarter = 18;
/** One contact is at most so high, against the width of a column. */
const tallestBlock = 3;
const underHead = 8;
const aboveFoot = 12;
export const yearsHeight = 1.8;

/** What a column stands for in a room of that width. */
export function columnUnit({ quarters }: TimelineFacts, width: number): ColumnUnit {
  return width / quarters.length < narrowestQuarter ? 'year' : 'quarter';
}

/** @param others what is said under the columns besides their own notes */
export function layHistogram(
  facts: TimelineFacts,
  room: Room,
  others: readonly string[] = [],
): HistogramSheet {
  const { whole, quarters, translator } = facts;
  const { t } = translator;
  const { width, height, type } = room;
  const unit = columnUnit(facts, width);
  const columns = periodCounts(quarters, unit);
  const most = columns.reduce((larger, { total }) => Math.max(larger, total), 0);
  const counted = t(unit === 'year' ? 'picture.histogram.perYear' : 'timeline.table.quarters');
  const unitSign: PictureSign = { width: 0, drawing: [], text: `${counted}:` };
  const head = layFoot([unitSign, ...channelSigns(facts, room)], [], {
    ...room,
    type: { ...type, note: type.row },
  });
  const top = head.height + underHead;
  const scaleFor = (foot: Foot) => {
    const left = height - top - type.row * yearsHeight - aboveFoot - foot.height;
    const bounds = { left: 0, right: width };
    const sizes = { height: left, pitch: (tallestBlock * width) / columns.length, count: type.row * 1.4 };
    return { ...histogramScale(whole, bounds, Math.max(1, most), sizes), hasCounts: true };
  };
  // Whether a block is one contact is said where it is so, which the height decides.
  const words = (hasUnits: boolean, others: readonly string[]) =>
    layFoot(footSigns(facts, room), [...others, histogramNotes(facts, hasUnits && most > 0)], room);
  const { hasUnits } = scaleFor(words(true, others));
  const foot = words(hasUnits, others);
  const scale = scaleFor(foot);
  const advice = placeColumnAdvice(facts, columns, scale, room);
  // Where columns are everywhere, that no contact fits is said under them.
  if (facts.snapshot.selected.length === 0 && !advice && others.length === 0)
    return layHistogram(facts, room, [emptyWords(facts.snapshot, translator).join(' ')]);
  return {
    facts,
    room,
    columns,
    scale,
    advice,
    head,
    foot,
    tops: { columns: top, axis: top + scale.baseline, foot: height - foot.height },
  };
}

/** Each channel with its colour and how many contacts of the selection it has. */
function channelSigns(
  { dataset, contacts, translator, time }: TimelineFacts,
  { paint }: Room,
): PictureSign[] {
  return timelineLanes(dataset, contacts, 'channel').map((lane) => {
    const name = channelLabel(dataset, lane.id, translator);
    const count = translator.number(contactsInTime(lane, time).length);
    const item: LegendItem = {
      ...noMark,
      key: lane.id,
      sign: 'colour',
      tone: channelTone(dataset, lane.id),
      name: `${name} ${count}`,
      shortName: name,
    };
    return signOfItem(item, paint);
  });
}

function footSigns({ dataset, whole, time, translator }: TimelineFacts, { paint }: Room): PictureSign[] {
  const { t } = translator;
  const uncoded = timelineUncoded(dataset, whole).length > 0 ? uncodedItems(t) : [];
  return [
    ...(time ? [signOfPale(t('picture.timeline.outside'), 'colour', paint)] : []),
    ...uncoded.map((item) => signOfItem(item, paint)),
  ];
}

function histogramNotes({ dataset, whole, time, translator }: TimelineFacts, hasUnits: boolean): string {
  const { t } = translator;
  const { start, end } = dataset.coverage;
  const day = (date: number) => formatDay(date, 'long', translator);
  return [
    ...(hasUnits ? [t('picture.histogram.block')] : []),
    ...(timelineUncoded(dataset, whole).length > 0
      ? [t('timeline.summaryNotCoded', { from: day(start), to: day(end) })]
      : []),
    ...(reachesUncoded(dataset, time) ? [t('timeline.summaryReaches')] : []),
  ].join(' ');
}
