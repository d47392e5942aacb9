import { type Drawing, draw } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import type { TopicCounts } from '#selectors/countTopics.ts';
import { shareText } from '#selectors/shareText.ts';
import { largestValue, type TopicGroup, type TopicMeasure, type TopicRow } from '#selectors/topicGroups.ts';
import type { PictureContext } from '#views/PictureContext.ts';
import { topicNotes } from '#views/topics/frequency/topicNotes.ts';
import { codingKeys, statedPart, understoodPart } from '#views/topics/picture/codingParts.ts';
import { type LegendKey, legendKeys } from '#views/topics/picture/legendBlocks.ts';
import type { PictureForm, Zone } from '#views/topics/picture/PictureForm.ts';
import { selectionNotes } from '#views/topics/picture/selectionNotes.ts';

export type CountedTopics = {
  readonly context: PictureContext;
  readonly counts: TopicCounts;
  readonly groups: readonly TopicGroup[];
  readonly measure: TopicMeasure;
};

/** Bars with their counts: stated solid and understood hatched, with a tick where each is expected. */
export function frequencyMarks({ context, counts, groups, measure }: CountedTopics, room: Room): PictureForm {
  const { snapshot, translator } = context;
  const { t, number } = translator;
  const { contacts } = counts.all;
  const largest = largestValue(groups);
  const numberOf = ({ total }: TopicRow) =>
    measure === 'share' && contacts > 0 ? shareText(total, contacts, translator) : number(total);
  return {
    unit: unitOf(counts, measure, context),
    hasBaseline: true,
    leastZone: 60 * room.scale,
    marks: (row, zone) => barMarks(row, largest, zone, room),
    number: (row) => ({ text: numberOf(row) }),
    numberAt: (row, zone) => numberAt(row, numberOf(row), largest, zone, room),
    legend: [
      legendKeys(
        [
          ...codingKeys(snapshot.filter.coding, room, translator),
          ...(counts.baseline === null ? [] : [expectedKey(counts.baseline, context, room)]),
        ],
        room,
      ),
    ],
    notes: [...selectionNotes(context, contacts), ...topicNotes(counts, measure, translator)],
    ...(measure === 'documents'
      ? { further: (count, most) => t('picture.topics.furtherDocuments', { count, most }) }
      : {}),
  };
}

/** What the bars count, in words. */
export function unitOf(
  { all }: TopicCounts,
  measure: TopicMeasure,
  { translator: { t } }: PictureContext,
): string {
  return measure === 'share'
    ? t('topics.unit.share', { count: all.contacts })
    : t(`topics.measure.${measure}`);
}

function barMarks({ tally, expected }: TopicRow, largest: number, zone: Zone, room: Room): Drawing[] {
  const unit = zone.width / largest;
  const height = Math.round(Math.min(zone.rowHeight * 0.62, 16 * room.scale));
  const y = -height / 2;
  const solid = tally.stated * unit;
  const air = tally.stated > 0 ? 1 : 0;
  return [
    ...statedPart({ x: 0, y, width: solid, height }, room),
    ...understoodPart({ x: solid + air, y, width: tally.understood * unit - air, height }, room),
    ...(expected === null ? [] : expectedTick(expected * unit, height + 4 * room.scale, room)),
  ];
}

/** A line of ink with a halo of paper. */
function expectedTick(x: number, height: number, { scale, paint }: Room): Drawing[] {
  const line = (width: number, fill: string) =>
    draw('rect', { x: x - width / 2, y: -height / 2, width, height, fill });
  return [line(4 * scale, paint.colour.paper), line(2 * scale, paint.colour.ink)];
}

/** After the bar's end, or after the tick where that would cut through the number. */
function numberAt(
  { total, expected }: TopicRow,
  text: string,
  largest: number,
  zone: Zone,
  { type, measure, scale }: Room,
): number {
  const gap = type.row * 0.35;
  const end = (total / largest) * zone.width;
  const tick = expected === null ? null : (expected / largest) * zone.width;
  const isCut =
    tick !== null && tick > end - 2 * scale && tick < end + 2 * gap + measure(text, type.row, 700);
  return (isCut ? tick + scale : end) + gap;
}

function expectedKey(baseline: number, { translator: { t } }: PictureContext, room: Room): LegendKey {
  const width = 24 * room.scale;
  const [halo, tick] = expectedTick(width / 2, 16 * room.scale, room);
  return {
    sign: [halo, tick].flatMap((part) => part ?? []),
    width,
    text: t('topics.key.expected', { count: baseline }),
  };
}
