import type { FileContext } from '#export/data/FileContext.ts';
import { valueLabel } from '#filter/valueLabel.ts';
import type { Coding, Contact } from '#model/Dataset.ts';
import type { Column } from './Column.ts';
import { topicName } from './contactColumns.ts';
import { derivedColumn, fieldColumns, labelColumns, localColumns } from './makeColumn.ts';

/** A coding with the contact that it is of. */
export type ContactCoding = { readonly contact: Contact; readonly coding: Coding };

const field = fieldColumns<ContactCoding>('contacts');

/**
 * The columns of the table of codings, a row each: `contact` and `topic` (ids, which together tell rows apart), `certainty`,
 * `documents` (ids of those that bear it) and `note`.
 */
export function codingColumns({ dataset, translator }: FileContext): readonly Column<ContactCoding>[] {
  const named = labelColumns<ContactCoding>(translator);
  const contact = {
    type: 'string',
    description: 'Id of the contact.',
    constraints: { required: true },
  } as const;
  return [
    derivedColumn('contact', contact, (row) => row.contact.id),
    field('topic', ({ coding }) => coding.topic, { path: 'topics.topic' }),
    named('topic', ({ coding }) => topicName(dataset, coding.topic, translator)),
    field('certainty', ({ coding }) => coding.certainty, {
      path: 'topics.certainty',
      title: 'codingCertainty',
    }),
    named(
      'certainty',
      ({ coding }) => valueLabel(dataset, 'coding', coding.certainty, translator),
      null,
      'codingCertainty',
    ),
    field('documents', ({ coding }) => coding.documents, { path: 'topics.documents', list: 'ids' }),
    field('note', ({ coding }) => coding.note, { path: 'topics.note' }),
    ...localColumns<ContactCoding>(dataset, ({ coding }) => coding.isLocal === true),
  ];
}
