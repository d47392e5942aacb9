import type { CodingRecord, ContactRecord } from '#model/schema/contactSchema.ts';
import type { HostRecord } from '#model/schema/packageSchema.ts';
import type {
  BoundaryViewRecord,
  ClaimRecord,
  DocumentRecord,
  OfficialRecord,
  PeriodRecord,
  TopicRecord,
  VenueRecord,
} from '#model/schema/referenceSchemas.ts';
import type { Day } from './day.ts';
import type { DateSpan } from './edtf.ts';
import type { Problem } from './Problem.ts';

export type Coding = CodingRecord;

/** Text in the languages of the interface; English is always there. */
export type Localized = {
  readonly en: string;
  readonly hi?: string | undefined;
  readonly ru?: string | undefined;
};

/**
 * Where a contact was held, as seen from the two hosts: the id of a host's channel, or one of these.
 * `place-unknown` is a meeting in person of which no source says where.
 */
export const thirdCountry = 'third-country';
export const remote = 'remote';
export const placeUnknown = 'place-unknown';

/** A contact with what follows from its record worked out. */
export type Contact = Omit<ContactRecord, 'topics'> & {
  /** Position in `Dataset.contacts`, which is in order of date. */
  readonly index: number;
  readonly span: DateSpan;
  readonly channel: string;
  /** The place that the map counts it under: the venue, or what the venue is part of. */
  readonly place: string | null;
  /** Codings, one a topic. */
  readonly codings: readonly Coding[];
  /** Sides that published at least one of its documents. */
  readonly sides: readonly string[];
};

/** A place of the map: a venue that is part of no other. */
export type Place = VenueRecord;

/** A context period with its days; an open end is the end of the data. */
export type ContextPeriod = PeriodRecord & { readonly from: Day; readonly to: Day; readonly isOpen: boolean };

/** All that the app knows, joined and indexed. Never changes while the page lives. */
export type Dataset = {
  readonly version: string;
  readonly title: Localized;
  /** First and last day that was coded; `end` is the data's date. */
  readonly coverage: { readonly start: Day; readonly end: Day };
  readonly principals: readonly string[];
  /** The two hosts, in the order in which their channels are drawn. */
  readonly hosts: readonly HostRecord[];
  /** Channel ids in drawing order; `place-unknown` is last, and only there if a contact needs it. */
  readonly channels: readonly string[];
  /** Side ids: the hosts', then other-official and press. */
  readonly sides: readonly string[];
  readonly contacts: readonly Contact[];
  readonly contactsById: ReadonlyMap<string, Contact>;
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  readonly venues: ReadonlyMap<string, VenueRecord>;
  readonly places: ReadonlyMap<string, Place>;
  /** Topics that can be coded, in the file's order. */
  readonly topics: ReadonlyMap<string, TopicRecord>;
  /** The scheme's top concepts, which group the topics. */
  readonly topicGroups: ReadonlyMap<string, TopicRecord>;
  /** The group that a topic stands under, however deep; null for one without. */
  readonly groupOf: (topic: string) => string | null;
  readonly officials: ReadonlyMap<string, OfficialRecord>;
  readonly periods: readonly ContextPeriod[];
  readonly shownPeriods: readonly string[];
  readonly pinnedPeriods: readonly string[];
  readonly claims: readonly ClaimRecord[];
  readonly boundaryViews: readonly BoundaryViewRecord[];
  /** What was left out of the files, and why. */
  readonly problems: readonly Problem[];
};
