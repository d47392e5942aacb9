import { fixedValues } from '#filter/Filter.ts';
import { type Contact, type Dataset, placeUnknown } from '#model/Dataset.ts';

/** What the lanes of the timeline stand for; `none` is one lane for all. */
export type LaneGrouping = 'channel' | 'format' | 'none';

/** One lane: the id of its channel or format (`all` where there is one lane), and its contacts in order of date. */
export type Lane = { readonly id: string; readonly contacts: readonly Contact[] };

/**
 * Sorts contacts into lanes, in the order in which lanes are drawn. A lane without contacts stays, so
 * that lanes do not jump when a filter changes; only that of contacts whose place is not known comes
 * and goes with them.
 */
export function timelineLanes(
  dataset: Dataset,
  contacts: readonly Contact[],
  grouping: LaneGrouping,
): readonly Lane[] {
  if (grouping === 'none') return [{ id: 'all', contacts }];
  const ids = grouping === 'channel' ? dataset.channels : formatsOf(dataset);
  const lanes = new Map<string, Contact[]>(ids.map((id) => [id, []]));
  for (const contact of contacts) lanes.get(contact[grouping])?.push(contact);
  return [...lanes]
    .map(([id, members]): Lane => ({ id, contacts: members }))
    .filter((lane) => lane.id !== placeUnknown || lane.contacts.length > 0);
}

/** The formats that the data has at all, in their natural order. */
function formatsOf({ contacts }: Dataset): string[] {
  const present = new Set<string>(contacts.map(({ format }) => format));
  return fixedValues.format.filter((format) => present.has(format));
}
