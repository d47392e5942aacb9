import type { ClaimRecord } from '#model/schema/claimSchema.ts';
import type { CodingRecord, ContactRecord } from '#model/schema/contactSchema.ts';
import type { GapRecord } from '#model/schema/gapSchema.ts';
import type { HostRecord, Reliability } from '#model/schema/packageSchema.ts';
import type {
  BoundaryViewRecord,
  DocumentRecord,
  OfficialRecord,
  PeriodRecord,
  TopicRecord,
  VenueRecord,
} from '#model/schema/referenceSchemas.ts';
import type { Day } from './day.ts';
import type { DateSpan } from './edtf.ts';
import type { LocalReport } from './LocalReport.ts';
import type { Problem } from './Problem.ts';

export type Coding = CodingRecord & {
  /** Only a report that the reader keeps in this browser says so; absent, it is in the published data. */
  readonly isLocal?: boolean;
};

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

/** Another date or venue of a contact, or both, that some of its documents give. */
export type Conflict = {
  readonly span: DateSpan | null;
  readonly venue: string | null;
  readonly documents: readonly string[];
  readonly note: string | null;
};

/** A contact with what follows from its record worked out. */
export type Contact = Omit<ContactRecord, 'topics' | 'conflicts'> & {
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
  /** Where its documents disagree; mostly empty. */
  readonly conflicts: readonly Conflict[];
  /** Only a report that the reader keeps in this browser has brought it: it is not in the published data. */
  readonly isLocal: boolean;
};

/** A place of the map: a venue that is part of no other. */
export type Place = VenueRecord;

/** A context period with its days; an open end is the end of the data. */
export type ContextPeriod = PeriodRecord & { readonly from: Day; readonly to: Day; readonly isOpen: boolean };

/** Something that was looked for and not found, with its days; null when its date is not known. */
export type Gap = GapRecord & { readonly span: DateSpan | null };

/** What is kept and cannot be read as a report, under what it is dropped by. */
export type UnreadableReport = { readonly id: string; readonly content: unknown };

/** What reports that a reader keeps in this browser add to the published data. */
export type LocalParts = {
  /** The reports that could be read, oldest first. */
  readonly reports: readonly LocalReport[];
  /** Those of them that add nothing any more, since the published data has it all. */
  readonly spent: readonly LocalReport[];
  readonly unreadable: readonly UnreadableReport[];
  /** The reports that brought a contact, or added to one, by the contact's id: oldest first. */
  readonly byContact: ReadonlyMap<string, readonly LocalReport[]>;
  /** Ids of the documents that they brought. */
  readonly documents: ReadonlySet<string>;
  /** The data without them: what is published is checked against it alone. */
  readonly published: Dataset;
};

/** All that the app knows, joined and indexed. Never changes: with a report that is kept or dropped comes another. */
export type Dataset = {
  readonly version: string;
  /** When its package was made, as the package says. */
  readonly created: string;
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
  /** Published counts, in the file's order. */
  readonly claims: readonly ClaimRecord[];
  /** What is known to be missing, in the file's order. */
  readonly gaps: readonly Gap[];
  /** How far a second coder agreed with the first; null where that was not tried. */
  readonly reliability: Reliability | null;
  readonly boundaryViews: readonly BoundaryViewRecord[];
  /** Whose base map it is, as a sentence; null where the data says nothing of it. */
  readonly mapCredit: Localized | null;
  /** Names of countries that languages have none for, by their codes. */
  readonly countries: Readonly<Record<string, Localized>>;
  /** Files that it was made from, and those of the map, as they are asked for below the data folder. */
  readonly files: readonly string[];
  /** What was left out of the files, and why. */
  readonly problems: readonly Problem[];
  /** Null where this browser keeps no reports, and within another page, which shows what is published alone. */
  readonly local: LocalParts | null;
};
