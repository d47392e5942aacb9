import type { Contact, Dataset } from '#model/Dataset.ts';
import type { DocumentRecord } from '#model/schema/referenceSchemas.ts';
import { type CoverageFigure, type CoverageRow, filterOn } from './coverageFigure.ts';
import { distinctDocuments } from './distinctDocuments.ts';

/** Contacts that rest on so many documents; `most` null is no limit. */
export type DocumentBin = {
  readonly least: number;
  readonly most: number | null;
  readonly contacts: readonly Contact[];
};

/** Documents of one sort, and the contacts that rest on at least one of them. */
export type DocumentSort = CoverageRow & { readonly total: number };

/** How many documents each contact rests on, and of what sort documents are. */
export type DocumentCoverage = {
  readonly bins: readonly DocumentBin[];
  /** Documents per contact; null without contacts. */
  readonly median: number | null;
  /** Contacts that rest on one document. */
  readonly single: readonly Contact[];
  /** Ids of documents that report no contact. */
  readonly elsewhere: readonly string[];
  readonly sides: readonly DocumentSort[];
  /** The most frequent first. */
  readonly kinds: readonly DocumentSort[];
  readonly languages: readonly DocumentSort[];
  /** Contacts by whose readouts they have; `sides` lists the hosts' sides, none for neither. */
  readonly readouts: readonly { readonly sides: readonly string[]; readonly contacts: readonly Contact[] }[];
};

const bounds: readonly (readonly [least: number, most: number | null])[] = [
  [1, 1],
  [2, 2],
  [3, 4],
  [5, 9],
  [10, null],
];

/** The documents behind all contacts of the data. */
export function documentCoverage(dataset: Dataset): DocumentCoverage {
  const { contacts, documents, sides } = dataset;
  const reporting = distinctDocuments(contacts);
  const bySide = documentSorts(dataset, ({ side }) => side, 'side');
  return {
    bins: bounds.map(([least, most]) => ({
      least,
      most,
      contacts: contacts.filter(
        ({ documents: ids }) => ids.length >= least && ids.length <= (most ?? Number.POSITIVE_INFINITY),
      ),
    })),
    median: median(contacts.map(({ documents: ids }) => ids.length)),
    single: contacts.filter(({ documents: ids }) => ids.length === 1),
    elsewhere: [...documents.keys()].filter((id) => !reporting.has(id)),
    sides: sides.flatMap((side) => bySide.find(({ id }) => id === side) ?? []),
    kinds: byFrequency(documentSorts(dataset, ({ kind }) => kind)),
    languages: byFrequency(documentSorts(dataset, ({ language }) => language)),
    readouts: readouts(dataset),
  };
}

function documentSorts(
  dataset: Dataset,
  sortOf: (document: DocumentRecord) => string,
  dimension?: 'side',
): DocumentSort[] {
  const sorts = new Map<string, string[]>();
  for (const document of dataset.documents.values()) {
    const sort = sortOf(document);
    const ids = sorts.get(sort);
    if (ids) ids.push(document.id);
    else sorts.set(sort, [document.id]);
  }
  return [...sorts].map(([id, documents]) => {
    const isOfSort = new Set(documents);
    const contacts = dataset.contacts.filter((contact) => contact.documents.some((one) => isOfSort.has(one)));
    const filter = dimension ? filterOn(dataset, dimension, id, contacts) : null;
    const figure: CoverageFigure = { contacts, documents, filter };
    return { id, total: documents.length, figure };
  });
}

function byFrequency(sorts: readonly DocumentSort[]): DocumentSort[] {
  return [...sorts].sort((a, b) => b.total - a.total);
}

/** Both hosts, each alone, neither. */
function readouts({ contacts, hosts }: Dataset): DocumentCoverage['readouts'] {
  const own = hosts.map(({ side }) => side);
  const choices = [own, ...own.map((side) => [side]), []];
  return choices.map((sides) => ({
    sides,
    contacts: contacts.filter((contact) =>
      own.every((side) => contact.sides.includes(side) === sides.includes(side)),
    ),
  }));
}

/** The middle value, or the mean of the two in the middle. */
function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
