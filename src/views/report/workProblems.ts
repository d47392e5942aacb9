import type { MissingField } from '#ingest/Proposal.ts';
import type { Problem } from '#model/Problem.ts';
import { validateRecords } from '#model/validateRecords.ts';
import { fieldIds } from './fieldIds.ts';
import type { Standing, StandingContact } from './standingOf.ts';

/** Why the work cannot be kept or taken along yet, and the element where it can be mended. */
export type WorkProblem =
  /** `spent`: all that it says is in the data already. */
  | { readonly kind: 'nothing' | 'spent' }
  | {
      readonly kind: 'missing';
      readonly number: number;
      readonly field: MissingField;
      readonly target: string;
    }
  /** What was typed as the document's day of publication is none. */
  | { readonly kind: 'published'; readonly text: string; readonly target: string }
  | {
      readonly kind: 'invalid';
      /** The contact's number; null is the document. */
      readonly number: number | null;
      /** The field of the form. */
      readonly field: string;
      readonly problem: Problem;
      readonly target: string;
    };

/** All that must be mended first; none where the work can be kept. */
export function workProblems({ contacts, addition, wrongPublished }: Standing): WorkProblem[] {
  const numbered = contacts.map((standing, index) => ({ standing, number: index + 1 }));
  const missing = numbered.flatMap(({ standing, number }) => missingOf(standing, number));
  const isEmpty = addition.contacts.length + addition.known.length === 0;
  if (isEmpty && missing.length === 0) return [{ kind: 'nothing' }];
  if (missing.length === 0 && contacts.every(addsNothing)) return [{ kind: 'spent' }];
  const target = fieldIds.document('published');
  return [
    // First, for days such as Thursday are counted from it.
    ...(wrongPublished === null ? [] : [{ kind: 'published', text: wrongPublished, target } as const]),
    ...invalid(null, validateRecords('documents', 'documents.json', [addition.document]).problems, (field) =>
      fieldIds.document(field),
    ),
    ...missing,
    ...numbered.flatMap(({ standing: { record, contact }, number }) =>
      record
        ? invalid(number, validateRecords('contacts', 'contacts.json', [record]).problems, (field) =>
            fieldIds.field(contact.key, field),
          )
        : [],
    ),
  ];
}

function addsNothing({ outcome, hasDocument }: StandingContact): boolean {
  return outcome === null || (outcome.kind === 'known' && hasDocument && outcome.topics.length === 0);
}

function missingOf({ outcome, contact: { key } }: StandingContact, number: number): WorkProblem[] {
  if (outcome?.kind !== 'incomplete') return [];
  return outcome.missing.map((field) => ({
    kind: 'missing',
    number,
    field,
    target: fieldIds.field(key, field),
  }));
}

/** Where a field of the record stands in the form. */
const formNames: Readonly<Record<string, string>> = { outcomes: 'outcome' };

function invalid(
  number: number | null,
  problems: readonly Problem[],
  targetOf: (field: string) => string,
): WorkProblem[] {
  return problems.map((problem) => {
    const [name = ''] = problem.path.split(/[.[]/);
    const field = formNames[name] ?? name;
    return { kind: 'invalid', number, field, problem, target: targetOf(field) };
  });
}
