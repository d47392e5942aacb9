import * as v from 'valibot';
import { edtfDate, type FieldMetadata, id, oneOf, type ResourceName, reference, text } from './fields.ts';
import {
  claimKinds,
  claimUnits,
  codingCertainties,
  contactCertainties,
  formats,
  levels,
  modes,
  statuses,
} from './vocabulary.ts';

/** One clause of what is counted: values of a dimension of the filter, any of which will do. */
function clause<const T extends v.GenericSchema>(item: T, title: string, description: string) {
  const values = v.pipe(
    v.array(item),
    v.title(title),
    v.description(description),
    v.metadata({ isWhole: true } satisfies FieldMetadata),
  );
  return v.optional(values, []);
}

const words = <const T extends readonly [string, ...string[]]>(values: T, title: string, about: string) =>
  clause(oneOf(values, title, about), title, about);
const names = (title: string, about: string) => clause(text(title, about), title, about);
const ids = (resource: ResourceName, title: string, about: string) =>
  clause(reference(resource, title, about), title, about);

/** What a claim counts, in the dimensions and words of the filter. A clause that is not there lets everything pass. */
const countedSchema = v.pipe(
  v.strictObject({
    status: words(statuses, 'Status', 'Whether it took place.'),
    level: words(levels, 'Level', 'Who took part.'),
    mode: words(modes, 'Mode', 'How the two sides were in touch.'),
    format: words(formats, 'Format', 'What kind of occasion it was.'),
    channel: names('Channel', 'Id of a channel: of a host, third-country or remote.'),
    place: ids('venues', 'Place', 'Id of a venue that is part of no other.'),
    topic: ids('topics', 'Topic', 'Id of a topic that was discussed.'),
    coding: words(codingCertainties, 'Coding certainty', 'How surely it was discussed.'),
    certainty: words(contactCertainties, 'Certainty', 'How surely it took place.'),
    side: names('Side', 'Who published one of its documents.'),
    official: ids('officials', 'Official', 'Id of an official who took part.'),
  }),
  v.title('Counted'),
  v.description('Which contacts it is about, in the dimensions and words of the filter.'),
);

/** A published count or ordinal, or the last time before this one, that the data can be checked against. */
export const claimSchema = v.object({
  id: id('Stable id: the date and a short name.'),
  document: reference('documents', 'Document', 'Id of the document that makes the claim.'),
  date: edtfDate('Date', 'When it was made.'),
  claim: text('Claim', 'What was said, in the coders’ own words.'),
  kind: oneOf(
    claimKinds,
    'Kind',
    'count: so many in a span; previous: when the last one before was; uncounted: nothing that this data could count.',
  ),
  counted: v.pipe(v.nullable(countedSchema), v.metadata({ isWhole: true } satisfies FieldMetadata)),
  unit: oneOf(
    claimUnits,
    'Unit',
    'What counts as one. contact: each contact; meeting: contacts on the same days at the same place; stay: contacts in one country with at most two days between.',
  ),
  span: v.nullable(
    edtfDate(
      'Span',
      'The days that the count covers, with the one spoken of where it counts; from the previous one up to the last day before the one spoken of.',
    ),
  ),
  number: v.nullable(
    v.pipe(
      v.number(),
      v.integer('range'),
      v.minValue(0, 'range'),
      v.title('Number'),
      v.description('How many, as claimed; an ordinal as its number.'),
    ),
  ),
  previous: v.nullable(edtfDate('Previous', 'When the last one before was, as claimed.')),
  explanation: v.nullable(
    text(
      'Explanation',
      'Why this data has another number, or cannot tell; null exactly where it has the same.',
    ),
  ),
});

export type ClaimRecord = v.InferOutput<typeof claimSchema>;
