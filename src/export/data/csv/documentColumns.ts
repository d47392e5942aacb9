import type { FileContext } from '#export/data/FileContext.ts';
import { webAddress } from '#export/data/webAddress.ts';
import { valueLabel } from '#filter/valueLabel.ts';
import type { EvidenceDocument } from '#selectors/evidenceDocuments.ts';
import type { Column } from './Column.ts';
import { derivedColumn, fieldColumns, labelColumns, localColumns } from './makeColumn.ts';

const field = fieldColumns<EvidenceDocument>('documents');

/**
 * The columns of the table of documents, a row each: the data's own fields (`id`, `publisher`, `title`, `author`, `published` in
 * EDTF, `url`, `language`, `kind`, `side`) and `contacts`, the ids of the selection's contacts that it reports.
 */
export function documentColumns({ dataset, translator }: FileContext): readonly Column<EvidenceDocument>[] {
  const named = labelColumns<EvidenceDocument>(translator);
  const contacts = { type: 'array', description: 'Ids of the contacts of the selection that it reports.' };
  return [
    field('id', ({ document }) => document.id),
    field('publisher', ({ document }) => document.publisher),
    field('title', ({ document }) => document.title),
    field('author', ({ document }) => document.author),
    field('published', ({ document }) => document.published),
    field('url', ({ document }) => webAddress(document.url)),
    field('language', ({ document }) => document.language),
    field('kind', ({ document }) => document.kind),
    named('kind', ({ document }) => translator.t(`coverage.kind.${document.kind}`)),
    field('side', ({ document }) => document.side),
    named('side', ({ document }) => valueLabel(dataset, 'side', document.side, translator)),
    derivedColumn('contacts', contacts, (row) => row.contacts.map(({ id }) => id), 'ids'),
    ...localColumns<EvidenceDocument>(
      dataset,
      ({ document }) => dataset.local?.documents.has(document.id) === true,
    ),
  ];
}
