import type { Contact } from '#model/Dataset.ts';
import type { ListDimension } from './Filter.ts';

/** The values of a contact in each dimension. The one place that says what a dimension is about. */
const valuesOf: Readonly<Record<ListDimension, (contact: Contact) => readonly string[]>> = {
  place: ({ place }) => (place === null ? [] : [place]),
  topic: ({ codings }) => codings.map(({ topic }) => topic),
  channel: ({ channel }) => [channel],
  mode: ({ mode }) => [mode],
  format: ({ format }) => [format],
  level: ({ level }) => [level],
  status: ({ status }) => [status],
  certainty: ({ certainty }) => [certainty],
  coding: ({ codings }) => [...new Set(codings.map(({ certainty }) => certainty))],
  side: ({ sides }) => sides,
  official: ({ participants }) => participants,
};

/** What a contact has in a dimension: nothing, one value, or several. */
export function contactValues(contact: Contact, dimension: ListDimension): readonly string[] {
  return valuesOf[dimension](contact);
}
