import type { HostRecord } from '#model/schema/packageSchema.ts';
import type { OfficialRecord, TopicRecord, VenueRecord } from '#model/schema/referenceSchemas.ts';

/** The data's own names for what a report may speak of: a new topic, place or official needs no code. */
export type IngestVocabulary = {
  /** Topics that can be coded, in the scheme's order: those that are no group. */
  readonly topics: readonly TopicRecord[];
  readonly venues: readonly VenueRecord[];
  readonly officials: readonly OfficialRecord[];
  /** The countries of the two principals. */
  readonly hosts: readonly Pick<HostRecord, 'country'>[];
  /** Ids of the two officials whose contacts these are. */
  readonly principals: readonly string[];
};
