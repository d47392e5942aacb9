import * as v from 'valibot';
import type { UnreadableReport } from '#model/Dataset.ts';
import { type LocalReport, localReportsFile } from '#model/LocalReport.ts';
import type { Problem } from '#model/Problem.ts';
import { codingSchema } from '#model/schema/contactSchema.ts';
import { problemOf, validateRecords } from '#model/validateRecords.ts';

/** All that this browser keeps for a site. */
export type LocalLayer = {
  /** The reports that can be used, oldest first. */
  readonly reports: readonly LocalReport[];
  /** What is kept and cannot be used; it stays where it is until it is dropped. */
  readonly unreadable: readonly UnreadableReport[];
  /** Ids of the reports of which something cannot be used. */
  readonly incomplete: ReadonlySet<string>;
  /** Why a report, or something in one, cannot be used. */
  readonly problems: readonly Problem[];
};

const word = v.pipe(v.string(), v.nonEmpty('empty'));

/** What a report is kept in; what stands in it is read by the schemas of the data's own files. */
const keptSchema = v.object({
  id: word,
  savedAt: v.pipe(
    v.string(),
    v.check((value) => !Number.isNaN(Date.parse(value)), 'instant'),
  ),
  dataVersion: v.string(),
  addition: v.object({
    document: v.looseObject({}),
    contacts: v.array(v.unknown()),
    known: v.array(v.object({ contact: word, codings: v.array(v.unknown()) })),
  }),
});

/**
 * Reads what stands in the storage, which may be anything. A report without a document that can be used, or not in the
 * shape of one, is unreadable as a whole; of others, contacts and codings that cannot be used are left out and named.
 */
export function readKept(value: unknown): LocalLayer {
  const reports: LocalReport[] = [];
  const unreadable: UnreadableReport[] = [];
  const incomplete = new Set<string>();
  const problems: Problem[] = [];
  for (const [index, element] of elementsOf(value).entries()) {
    const id = keptId(element, index);
    const read = readReport(element, id);
    const isRepeated = reports.some((report) => report.id === id);
    problems.push(...(isRepeated ? [faultOf(id, 'id', 'duplicate', id)] : read.problems));
    if (read.report && !isRepeated) reports.push(read.report);
    else unreadable.push({ id, content: element });
    if (read.problems.length > 0) incomplete.add(id);
  }
  return {
    reports: reports.sort((a, b) => Date.parse(a.savedAt) - Date.parse(b.savedAt)),
    unreadable,
    incomplete,
    problems,
  };
}

/** What is no list stays, as something in the list that cannot be read. */
export function elementsOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** What an element of the storage is dropped by: its id, else its position. */
export function keptId(element: unknown, index: number): string {
  const id: unknown =
    typeof element === 'object' && element !== null ? Reflect.get(element, 'id') : undefined;
  return typeof id === 'string' && id !== '' ? id : `#${index + 1}`;
}

type ReadReport = { readonly report: LocalReport | null; readonly problems: readonly Problem[] };

function readReport(element: unknown, id: string): ReadReport {
  const plain = asPlain(element);
  const result = v.safeParse(keptSchema, plain);
  if (!result.success)
    return {
      report: null,
      problems: result.issues.map((issue) => problemOf(issue, localReportsFile, id)),
    };
  const { addition, ...kept } = result.output;
  const { records, problems: unfit } = validateRecords('documents', localReportsFile, [addition.document]);
  const [document] = records;
  if (!document) return { report: null, problems: unfit.map((problem) => ({ ...problem, record: id })) };
  const contacts = validateRecords('contacts', localReportsFile, addition.contacts);
  const known = addition.known.map(({ contact, codings }) => ({ contact, ...readCodings(codings, contact) }));
  return {
    report: {
      ...kept,
      addition: {
        document,
        contacts: contacts.records,
        known: known.map(({ contact, codings }) => ({ contact, codings })),
      },
    },
    problems: [...contacts.problems, ...known.flatMap(({ problems }) => problems)],
  };
}

function readCodings(elements: readonly unknown[], contact: string) {
  const read = elements.map((element) => v.safeParse(codingSchema, element));
  return {
    codings: read.flatMap(({ success, output }) => (success ? [output] : [])),
    problems: read.flatMap(({ issues = [] }, index) =>
      issues.map((issue): Problem => {
        const problem = problemOf(issue, localReportsFile, contact);
        const path = [`topics[${index}]`, problem.path].filter(Boolean).join('.');
        return { ...problem, path, scope: 'part' };
      }),
    ),
  };
}

/** A copy without anything that a file could not hold: the storage gives back cycles, dates and maps as they were. */
function asPlain(element: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(element) ?? 'null');
  } catch {
    return null;
  }
}

function faultOf(record: string, path: string, code: Problem['code'], received: string): Problem {
  return { file: localReportsFile, record, path, code, received, expected: '', scope: 'record' };
}
