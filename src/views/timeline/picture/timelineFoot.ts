import type { Room } from '#export/Picture.ts';
import { formatDay } from '#i18n/formatDate.ts';
import { middleOf } from '#selectors/quarterCounts.ts';
import { timelineInTime } from '#selectors/timelineInTime.ts';
import { reachesUncoded, timelineUncoded } from '#selectors/timelineUncoded.ts';
import type { MarksInSight } from '#views/timeline/lanes/marksInSight.ts';
import { legendItems, localItems, otherDateItem, uncodedItems } from '#views/timeline/legendItems.ts';
import { spanWords } from '#views/timeline/spanWords.ts';
import type { DateBar } from '#views/timeline/timelineLayout.ts';
import type { LaidLanes } from './layLanes.ts';
import { type PictureSign, signOfBar, signOfItem, signOfPale } from './signs.ts';
import type { TimelineFacts } from './timelineFacts.ts';

/** Words of the bars, by what is known of a date. */
const barWords = {
  interval: 'picture.timeline.interval',
  month: 'picture.timeline.month',
  approximate: 'picture.timeline.approximateDate',
} as const;

/** What the signs of the drawing mean: only of those that are in it. */
export function timelineSigns(
  facts: TimelineFacts,
  { lanes, ghosts, halos }: MarksInSight,
  { isDense, metrics }: LaidLanes,
  { paint }: Pick<Room, 'paint'>,
): readonly PictureSign[] {
  const { dataset, translator, look, whole, contacts, time, isNarrowed } = facts;
  const { t } = translator;
  const marks = lanes.flatMap((lane) => lane.marks);
  const drawn = isDense ? [] : marks.map(({ contact }) => contact);
  const items = [
    ...(isDense ? localItems(contacts, t) : legendItems(dataset, drawn, look.grouping, translator)),
    ...(ghosts.length + halos.length > 0 ? [otherDateItem(t)] : []),
  ];
  // Bars that are hidden behind their marks need no words.
  const kinds = new Set(
    [...marks, ...ghosts].flatMap(({ bar }) =>
      bar && bar.to - bar.from > metrics.clearance ? [bar.kind] : [],
    ),
  );
  const bars = (['interval', 'month', 'approximate'] satisfies DateBar['kind'][])
    .filter((kind) => kinds.has(kind))
    .map((kind) => signOfBar(kind, t(barWords[kind]), paint));
  const uncoded = timelineUncoded(dataset, whole).length > 0 ? uncodedItems(t) : [];
  const isOutside = contacts.some(({ span }) => !timelineInTime(span, time));
  return [
    ...items.map((item) => signOfItem(item, paint)),
    ...bars,
    ...(isOutside ? [signOfPale(t('picture.timeline.outside'), 'mark', paint)] : []),
    ...uncoded.map((item) =>
      signOfItem(
        item.sign === 'blank' && isNarrowed ? { ...item, name: t('picture.timeline.noneSelected') } : item,
        paint,
      ),
    ),
  ];
}

/** What must be said besides, as one text. */
export function timelineNotes(
  facts: TimelineFacts,
  isDense: boolean,
  /** How many context periods there is no room for. */
  leftOut: number,
): string {
  const { dataset, translator, silence, shown, whole, time, contacts, isNarrowed } = facts;
  const { t } = translator;
  const day = (date: number) => formatDay(date, 'long', translator);
  const isSeen = silence !== null && silence.after < shown.to && silence.before > shown.from;
  const { start, end } = dataset.coverage;
  return [
    ...zoomNote(facts),
    ...(leftOut > 0 ? [t('picture.timeline.leftOut', { count: leftOut })] : []),
    ...(isDense ? [t('picture.timeline.dense', { count: contacts.length })] : []),
    ...(isSeen
      ? [
          t(isNarrowed ? 'picture.timeline.gapNote' : 'timeline.summarySilence', {
            days: t('timeline.days', { count: silence.days }),
            from: day(silence.after),
            to: day(silence.before),
          }),
        ]
      : []),
    ...(timelineUncoded(dataset, whole).length > 0
      ? [t('timeline.summaryNotCoded', { from: day(start), to: day(end) })]
      : []),
    ...(reachesUncoded(dataset, time) ? [t('timeline.summaryReaches')] : []),
  ].join(' ');
}

/** Which part of the time the lanes show, and how many of the contacts. */
function zoomNote({ look, snapshot, translator }: TimelineFacts): string[] {
  const { zoomed } = look;
  if (!zoomed) return [];
  const { selected } = snapshot;
  const isShown = (middle: number) => middle >= zoomed.from && middle < zoomed.to;
  const shown = selected.filter(({ span }) => isShown(middleOf(span))).length;
  return [
    translator.t('picture.timeline.zoomed', {
      span: spanWords(zoomed, translator),
      shown: translator.number(shown),
      count: selected.length,
    }),
  ];
}
