import * as v from 'valibot';
import {
  country,
  documentReferences,
  edtfDate,
  id,
  listOf,
  oneOf,
  optionalList,
  reference,
  text,
} from './fields.ts';
import {
  cameoCodes,
  codingCertainties,
  contactCertainties,
  formats,
  levels,
  modes,
  statuses,
} from './vocabulary.ts';

/** The statement that a topic was discussed at a contact. */
export const codingSchema = v.object({
  topic: reference('topics', 'Topic', 'Id of the topic that was discussed.'),
  certainty: oneOf(
    codingCertainties,
    'Coding certainty',
    'stated: a source says it was discussed; understood: hedged, or announced beforehand only.',
  ),
  documents: documentReferences('The documents that bear this coding.'),
  note: v.nullable(text('Note', 'What the documents say of it, in the coders’ own words.')),
});

const outcomeSchema = v.object({
  text: text('Outcome', 'An agreement, an announcement or a next meeting, in the coders’ own words.'),
  documents: documentReferences('The documents that report the outcome.'),
});

const conflictSchema = v.object({
  date: v.nullable(edtfDate('Date', 'The other date; null when the date is not what differs.')),
  venue: v.nullable(reference('venues', 'Venue', 'Id of the other venue; null when it is not what differs.')),
  documents: documentReferences('The documents that give it.'),
  note: v.nullable(text('Note', 'Why it is not the one that was coded, in the coders’ own words.')),
});

/** One contact: one occasion on which the principals, or officials of the two ministries, met or spoke. */
export const contactSchema = v.object({
  id: id('Stable id: the date and the place, e.g. 2022-07-08-bali.'),
  date: edtfDate('Date', 'When it took place, as exactly as the documents say.'),
  mode: oneOf(modes, 'Mode', 'How the two sides were in touch.'),
  format: oneOf(formats, 'Format', 'What kind of occasion it was.'),
  cameo: oneOf(
    cameoCodes,
    'CAMEO code',
    '041 telephone, 042 the first principal travels, 043 the first principal hosts, 044 third place, 046 negotiation, 040 other consultation.',
  ),
  level: oneOf(
    levels,
    'Level',
    'minister: the two principals themselves; deputy: officials of the two ministries.',
  ),
  participants: listOf(
    reference('officials', 'Participant', 'Id of an official.'),
    'Participants',
    'The officials who took part, or were to.',
  ),
  venue: v.nullable(reference('venues', 'Venue', 'Id of the venue; null when remote or not known.')),
  hostCountry: v.nullable(country('Host country', 'ISO 3166-1 alpha-2; null when remote or not known.')),
  occasion: v.nullable(text('Occasion', 'Short name of the event it was held at.')),
  status: oneOf(statuses, 'Status', 'Whether it took place.'),
  certainty: oneOf(
    contactCertainties,
    'Certainty',
    'confirmed: an official statement or direct report says that it took place; reported: hedged or inferred.',
  ),
  topics: listOf(codingSchema, 'Topics', 'What was discussed: one coding for each topic.'),
  outcomes: listOf(outcomeSchema, 'Outcomes', 'What came of it.'),
  summary: text('Summary', 'One to three sentences in the coders’ own words.'),
  documents: documentReferences('All documents that report the contact.'),
  coderNotes: v.nullable(text('Coder’s notes', 'Doubts, and conflicts between sources.')),
  conflicts: optionalList(
    conflictSchema,
    'Conflicts',
    'Another date or venue that some of the documents give; absent where they agree.',
  ),
});

export type ContactRecord = v.InferOutput<typeof contactSchema>;
export type ConflictRecord = v.InferOutput<typeof conflictSchema>;
export type CodingRecord = v.InferOutput<typeof codingSchema>;
