import * as v from 'valibot';
import { edtfDate, id, oneOf, optionalList, reference, text } from './fields.ts';
import { gapKinds } from './vocabulary.ts';

/** Something that was looked for and is not in the data, so that nobody takes silence for proof. */
export const gapSchema = v.object({
  id: id('Stable id: the date and a short name.'),
  kind: oneOf(
    gapKinds,
    'Kind',
    'presence: an occasion at which no source places both; contact: contacts that are likely and of which none was found; undated: contacts that a source reports without a date; readout: a side’s own account of a contact; text: documents that could not be read, or not whole; ruled-out: the sources speak against a contact.',
  ),
  date: v.nullable(edtfDate('Date', 'When it was or would have been; null when not known.')),
  missing: text('Missing', 'What is not in the data.'),
  found: v.nullable(text('Found', 'What the sources do say, in the coders’ own words.')),
  contact: v.nullable(reference('contacts', 'Contact', 'Id of the contact that it belongs to.')),
  documents: optionalList(
    reference('documents', 'Document', 'Id of a document.'),
    'Documents',
    'Documents that say something of it.',
  ),
});

export type GapRecord = v.InferOutput<typeof gapSchema>;
