import type { Dimension, TimeClause } from '#filter/Filter.ts';
import { activeDimensions } from '#filter/filterReducers.ts';
import type { Snapshot } from '#filter/Snapshot.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
import { areOfPrincipals } from '#selectors/areOfPrincipals.ts';
import { principalNames } from '#selectors/principalNames.ts';
import { type QuarterCount, quarterCounts } from '#selectors/quarterCounts.ts';
import { type TimeWindow, timelineDomain } from '#selectors/timelineDomain.ts';
import { type Lane, timelineLanes } from '#selectors/timelineLanes.ts';
import { otherDates } from '#selectors/timelineOtherDates.ts';
import { type Silence, timelineSilence } from '#selectors/timelineSilence.ts';
import { lookOf } from '#state/looks.ts';
import type { PictureContext } from '#views/PictureContext.ts';
import { type ContextPeriods, contextPeriods } from '#views/timeline/context/contextPeriods.ts';
import type { OtherDatesOf } from '#views/timeline/timelineLayout.ts';
import { type TimelineLook, timelineLook } from '#views/timeline/timelineLook.ts';

/** What a picture of the timeline shows, before it is laid out. */
export type TimelineFacts = {
  readonly snapshot: Snapshot;
  readonly dataset: Dataset;
  readonly translator: Translator;
  readonly look: TimelineLook;
  readonly time: TimeClause | null;
  /** Those of the selection, and those that only the time clause leaves out. */
  readonly contacts: readonly Contact[];
  readonly lanes: readonly Lane[];
  readonly quarters: readonly QuarterCount[];
  readonly whole: TimeWindow;
  /** The part that the lanes show. */
  readonly shown: TimeWindow;
  readonly periods: ContextPeriods;
  /** Null between fewer than three contacts. */
  readonly silence: Silence | null;
  /** Whether more than status, level and time is chosen: then others may lie where nothing is drawn. */
  readonly isNarrowed: boolean;
  readonly otherDatesOf: OtherDatesOf;
};

/** Between two contacts there is but one gap. */
const fewest = 3;

/** What is chosen without narrowing the view to a subject. */
const common: readonly Dimension[] = ['status', 'level', 'time'];

const noOtherDates: OtherDatesOf = () => [];

export function timelineFacts({ snapshot, translator, looks }: PictureContext): TimelineFacts {
  const { dataset, filter } = snapshot;
  const look = lookOf(looks, timelineLook);
  const contacts = snapshot.except('time');
  const whole = timelineDomain(dataset);
  return {
    snapshot,
    dataset,
    translator,
    look,
    time: filter.time,
    contacts,
    lanes: timelineLanes(dataset, contacts, look.grouping),
    quarters: quarterCounts(contacts, whole),
    whole,
    shown: look.zoomed ?? whole,
    periods: contextPeriods(dataset, look, false),
    silence: snapshot.selected.length < fewest ? null : timelineSilence(snapshot),
    isNarrowed: activeDimensions(filter).some((dimension) => !common.includes(dimension)),
    otherDatesOf: look.showsOtherDates ? otherDates : noOtherDates,
  };
}

/** What a picture of the timeline is called: when the two principals met or spoke, if that is all it draws. */
export function timelineTitle(
  { snapshot, dataset, contacts, translator }: TimelineFacts,
  picture: 'timeline' | 'histogram',
): string {
  const isTheirs = snapshot.selected.length > 0 && areOfPrincipals(dataset, contacts);
  if (!isTheirs) return translator.t(`picture.${picture}.contacts`);
  return translator.t(`picture.${picture}.title`, { names: principalNames(dataset, translator) });
}
