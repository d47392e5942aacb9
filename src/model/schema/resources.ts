import type { InferOutput } from 'valibot';
import { contactSchema } from './contactSchema.ts';
import type { ResourceName } from './fields.ts';
import {
  boundaryViewSchema,
  claimSchema,
  documentSchema,
  officialSchema,
  periodSchema,
  topicSchema,
  venueSchema,
} from './referenceSchemas.ts';

/** Every resource with the schema of its records; the data package says in which file. The one list of them. */
export const resourceSchemas = {
  contacts: contactSchema,
  documents: documentSchema,
  venues: venueSchema,
  topics: topicSchema,
  officials: officialSchema,
  periods: periodSchema,
  claims: claimSchema,
  boundaryViews: boundaryViewSchema,
} as const;

/** Records of each resource, as they stand in the files. */
export type Records = {
  readonly [Name in ResourceName]: readonly InferOutput<(typeof resourceSchemas)[Name]>[];
};

export const resourceNames = Object.keys(resourceSchemas) as ResourceName[];
