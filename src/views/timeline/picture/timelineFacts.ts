import type { TimeClause } from '#filter/Filter.ts';
import type { Snapshot } from '#filter/Snapshot.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
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
  readonly silence: Silence | null;
  readonly otherDatesOf: OtherDatesOf;
};

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
    silence: timelineSilence(snapshot),
    otherDatesOf: look.showsOtherDates ? otherDates : noOtherDates,
  };
}

/** Names of the two principals, as a list. */
export function principalNames({ principals, officials }: Dataset, { label, list }: Translator): string {
  return list(principals.map((id) => label(officials.get(id)?.name ?? { en: id })));
}
