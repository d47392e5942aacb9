import type { InferOutput } from 'valibot';
import { claimSchema } from './claimSchema.ts';
import { contactSchema } from './contactSchema.ts';
import type { ResourceName } from './fields.ts';
import { gapSchema } from './gapSchema.ts';
import {
  boundaryViewSchema,
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
  gaps: gapSchema,
  boundaryViews: boundaryViewSchema,
} as const;

/** Records of each resource, as they stand in the files. */
export type Records = {
  readonly [Name in ResourceName]: readonly InferOutput<(typeof resourceSchemas)[Name]>[];
};

/** Resources that an older data package may lack. */
const optionalResources: ReadonlySet<ResourceName> = new Set(['gaps']);

/** Whether a data package must have a file of the resource: it says so, or every package has one. */
export function isExpected(name: ResourceName, listed: readonly { readonly name: string }[]): boolean {
  return !optionalResources.has(name) || listed.some((resource) => resource.name === name);
}

export const resourceNames = Object.keys(resourceSchemas) as ResourceName[];
