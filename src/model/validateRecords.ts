import * as v from 'valibot';
import type { ResourceName } from '#model/schema/fields.ts';
import { type Records, resourceSchemas } from '#model/schema/resources.ts';
import type { Problem, ProblemCode } from './Problem.ts';

/** The usable records of one file, and why each of the others is not. */
export type Validated<Name extends ResourceName> = {
  readonly records: Records[Name];
  readonly problems: readonly Problem[];
};

/**
 * Checks every element of a file against its schema. A record that fails is left out and reported;
 * so is a second record with the same id.
 *
 * @param name the resource, which picks the schema
 * @param file its path, for the report
 * @param elements the parsed file
 */
export function validateRecords<Name extends ResourceName>(
  name: Name,
  file: string,
  elements: readonly unknown[],
): Validated<Name> {
  const records: unknown[] = [];
  const problems: Problem[] = [];
  const ids = new Set<string>();
  for (const [index, element] of elements.entries()) {
    const record = recordName(element, index);
    const result = v.safeParse(resourceSchemas[name] as v.GenericSchema<unknown, { id: string }>, element);
    if (!result.success) {
      problems.push(...result.issues.map((issue) => problemOf(issue, file, record)));
    } else if (ids.has(result.output.id)) {
      problems.push({
        file,
        record,
        path: 'id',
        code: 'duplicate',
        received: record,
        expected: '',
        scope: 'record',
      });
    } else {
      ids.add(result.output.id);
      records.push(result.output);
    }
  }
  return { records: records as unknown as Records[Name], problems };
}

/** One issue of valibot as a problem of a record. */
export function problemOf(issue: v.BaseIssue<unknown>, file: string, record: string): Problem {
  return {
    file,
    record,
    path: fieldPath(issue),
    code: codeOf(issue),
    received: shortened(issue.input),
    expected: issue.expected ?? '',
    scope: 'record',
  };
}

/** How a record is named in a report: by its id, else by its position. */
export function recordName(element: unknown, index: number): string {
  const id = typeof element === 'object' && element !== null ? Reflect.get(element, 'id') : undefined;
  return typeof id === 'string' && id !== '' ? id.slice(0, 80) : String(index);
}

function codeOf(issue: v.BaseIssue<unknown>): ProblemCode {
  // An absent key has its own kind of issue, which differs between versions; `input` says it plainly.
  if (issue.input === undefined) return 'missing';
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'unknownField';
  if (issue.type === 'picklist') return 'choice';
  if (issue.kind === 'schema') return 'type';
  // Our own validations carry their code as message (`ValidationCode`).
  return issue.message as ProblemCode;
}

function fieldPath(issue: v.BaseIssue<unknown>): string {
  const keys = issue.path?.map(({ key }) => key) ?? [];
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path ? `${path}.${String(key)}` : String(key);
  }, '');
}

function shortened(value: unknown): string {
  const words = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
