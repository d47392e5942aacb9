import type { Addition } from '#model/Addition.ts';
import { buildDataset } from '#model/buildDataset.ts';
import type { Contact, Dataset, LocalParts } from '#model/Dataset.ts';
import { type LocalReport, localReportsFile } from '#model/LocalReport.ts';
import { type GrowingRecords, mergeAddition } from '#model/mergeAddition.ts';
import type { Problem } from '#model/Problem.ts';
import { fitAddition } from './fitAddition.ts';
import type { LoadedFiles } from './loadDataset.ts';
import type { LocalLayer } from './readKept.ts';

/**
 * The data with what a reader keeps merged into it, and marked: contacts, documents and codings that are not in the
 * published data. What is in both is the published one's. A report that cannot be merged is left out and named, and so
 * is a contact that no longer fits: one that names what the data does not have, or whose id is another contact's now.
 *
 * @param files what the published data was built from
 */
export function mergeLayer(files: LoadedFiles, published: Dataset, layer: LocalLayer): Dataset {
  const first = build(files, published, layer, new Set());
  const misfits = new Set(
    first.unfit.map(({ record }) => record).filter((id) => !published.contactsById.has(id)),
  );
  const { built, merged, unfit } = misfits.size > 0 ? build(files, published, layer, misfits) : first;
  const contacts = built.contacts.map((contact) => marked(contact, published));
  const contactsById = new Map(contacts.map((contact) => [contact.id, contact]));
  const touched = new Set([...merged.touched.values()].flat());
  const local: LocalParts = {
    reports: layer.reports,
    unreadable: layer.unreadable,
    spent: merged.spent.filter(({ id }) => !layer.incomplete.has(id)),
    byContact: new Map(
      [...touched]
        .filter((id) => contactsById.has(id))
        .map((id) => [id, layer.reports.filter((report) => merged.touched.get(report)?.includes(id))]),
    ),
    documents: new Set([...built.documents.keys()].filter((id) => !published.documents.has(id))),
    published,
  };
  const leftOut = first.unfit
    .filter(({ record }) => misfits.has(record))
    .map((problem): Problem => ({ ...problem, scope: 'record' }));
  return {
    ...built,
    contacts,
    contactsById,
    local,
    problems: [...published.problems, ...layer.problems, ...merged.problems, ...leftOut, ...unfit],
  };
}

function build(
  files: LoadedFiles,
  published: Dataset,
  { reports }: LocalLayer,
  misfits: ReadonlySet<string>,
) {
  const merged = mergeReports(files.records, reports, misfits);
  const built = buildDataset(files.pack, { ...files.records, ...merged.records }, files.problems);
  return { built, merged, unfit: ownProblems(built.problems, published.problems) };
}

type Merged = {
  readonly records: GrowingRecords;
  /** Ids of the contacts that a report brought, or added to. */
  readonly touched: ReadonlyMap<LocalReport, readonly string[]>;
  /** Reports of which the published data has all. */
  readonly spent: readonly LocalReport[];
  readonly problems: readonly Problem[];
};

function mergeReports(
  files: GrowingRecords,
  reports: readonly LocalReport[],
  misfits: ReadonlySet<string>,
): Merged {
  const touched = new Map<LocalReport, readonly string[]>();
  const spent: LocalReport[] = [];
  const problems: Problem[] = [];
  let records = files;
  for (const report of reports)
    try {
      const { addition, problems: unfit } = fitAddition(records, report, misfits);
      const { missing, ...next } = mergeAddition(records, addition);
      touched.set(report, changedContacts(records, next, addition));
      problems.push(...unfit, ...missing.map((id) => unknownContact(report, id)));
      if (addsNothing(files, report)) spent.push(report);
      records = next;
    } catch (error) {
      problems.push(unmerged(report, error));
    }
  return { records, touched, spent, problems };
}

/** Whether all of a report is in the published data, and about the same contacts. */
function addsNothing(files: GrowingRecords, report: LocalReport): boolean {
  const { addition, problems } = fitAddition(files, report, new Set());
  const { missing, ...next } = mergeAddition(files, addition);
  return problems.length + missing.length + changedContacts(files, next, addition).length === 0;
}

/** Contacts that came, and those of which more is known; the others a report may name, and add nothing to. */
function changedContacts(
  before: GrowingRecords,
  after: GrowingRecords,
  { contacts, known }: Addition,
): readonly string[] {
  const named = [...contacts.map(({ id }) => id), ...known.map(({ contact }) => contact)];
  const sizeIn = ({ contacts: all }: GrowingRecords, id: string) => {
    const record = all.find((contact) => contact.id === id);
    return record ? record.documents.length + record.topics.length : 0;
  };
  return [...new Set(named)].filter((id) => sizeIn(after, id) > sizeIn(before, id));
}

/** A contact with what of it is not in the published data marked. */
function marked(contact: Contact, { contactsById }: Dataset): Contact {
  const known = contactsById.get(contact.id);
  if (!known) return { ...contact, isLocal: true, codings: contact.codings.map(asLocal) };
  const topics = new Set(known.codings.map(({ topic }) => topic));
  return {
    ...contact,
    codings: contact.codings.map((coding) => (topics.has(coding.topic) ? coding : asLocal(coding))),
  };
}

function asLocal(coding: Contact['codings'][number]): Contact['codings'][number] {
  return { ...coding, isLocal: true };
}

/** What could not be used of the reports, under their name: all that the published data does not have. */
function ownProblems(built: readonly Problem[], published: readonly Problem[]): Problem[] {
  const known = new Set(published.map((problem) => JSON.stringify(problem)));
  return built
    .filter((problem) => !known.has(JSON.stringify(problem)))
    .map((problem) => ({ ...problem, file: localReportsFile }));
}

/** What it adds to a contact that the data has no longer, or that came with a report which was dropped. */
function unknownContact({ id }: LocalReport, contact: string): Problem {
  return {
    file: localReportsFile,
    record: id,
    path: 'known',
    code: 'reference',
    received: contact,
    expected: 'contacts',
    scope: 'part',
  };
}

function unmerged({ id }: LocalReport, error: unknown): Problem {
  return {
    file: localReportsFile,
    record: id,
    path: '',
    code: 'unmerged',
    received: String(error).slice(0, 120),
    expected: '',
    scope: 'record',
  };
}
