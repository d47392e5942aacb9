import * as v from 'valibot';
import type { FieldMetadata, ResourceName } from '#model/schema/fields.ts';
import { type Records, resourceNames, resourceSchemas } from '#model/schema/resources.ts';
import type { Problem } from './Problem.ts';

type Walk = {
  readonly ids: ReadonlyMap<ResourceName, ReadonlySet<string>>;
  readonly report: (path: string, target: ResourceName, received: string) => void;
};
type Schema = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
};

/** What a walk returns for a value that cannot stand without the record that it refers to. */
const broken = Symbol('broken');

/**
 * Removes references that lead nowhere, and no more than that: an item of a list goes, a field that
 * may be null becomes null, and only what cannot stand without the reference goes with it (a coding
 * without its topic, a contact without any document, what is `isWhole` without any of its parts).
 *
 * The schema says which fields refer to what, so that a new field needs no line here.
 *
 * @param fileOf the path of a resource, for the report
 * @returns the records that are left, and one problem for each reference removed
 */
export function pruneReferences(
  records: Records,
  fileOf: (name: ResourceName) => string,
): { records: Records; problems: Problem[] } {
  const problems: Problem[] = [];
  const ids = new Map(resourceNames.map((name) => [name, new Set(records[name].map(({ id }) => id))]));
  const prune = (name: ResourceName): readonly unknown[] => {
    const schema = resourceSchemas[name] as unknown as Schema;
    return records[name].flatMap((record) => {
      const found: Problem[] = [];
      const report: Walk['report'] = (path, target, received) =>
        found.push({
          file: fileOf(name),
          record: record.id,
          path,
          code: 'reference',
          received,
          expected: fileOf(target),
          scope: 'part',
        });
      const kept = pruned(schema, record, '', { ids, report });
      const isLost = kept === broken;
      problems.push(...found.map((problem) => (isLost ? { ...problem, scope: 'record' as const } : problem)));
      return isLost ? [] : [kept];
    });
  };
  const left = Object.fromEntries(resourceNames.map((name) => [name, prune(name)])) as unknown as Records;
  return { records: left, problems };
}

function pruned(schema: Schema, value: unknown, path: string, walk: Walk): unknown {
  const target = (v.getMetadata(schema) as FieldMetadata).references;
  if (target && typeof value === 'string') return prunedReference(target, value, path, walk);
  if (schema.wrapped || typeof value !== 'object' || value === null)
    return prunedNullable(schema, value, path, walk);
  if (schema.item && Array.isArray(value)) return prunedList(schema, schema.item, value, path, walk);
  if (schema.entries) return prunedObject(schema.entries, value, path, walk);
  return value;
}

function prunedReference(target: ResourceName, id: string, path: string, walk: Walk): unknown {
  if (walk.ids.get(target)?.has(id)) return id;
  walk.report(path, target, id);
  return broken;
}

/** A plain value, or one in a wrapper; one that may be null becomes null when what it refers to is not there. */
function prunedNullable(schema: Schema, value: unknown, path: string, walk: Walk): unknown {
  if (!schema.wrapped || value == null) return value;
  const kept = pruned(schema.wrapped, value, path, walk);
  return kept === broken && schema.type === 'nullable' && !isWhole(schema) ? null : kept;
}

function prunedList(schema: Schema, item: Schema, list: unknown[], path: string, walk: Walk): unknown {
  const kept = list
    .map((element, index) => pruned(item, element, `${path}[${index}]`, walk))
    .filter((element) => element !== broken);
  if (kept.length === list.length && kept.every((element, index) => element === list[index])) return list;
  if (isWhole(schema)) return broken;
  return kept.length > 0 || v.safeParse(schema, []).success ? kept : broken;
}

function isWhole(schema: Schema): boolean {
  return (v.getMetadata(schema) as FieldMetadata).isWhole === true;
}

function prunedObject(
  entries: Readonly<Record<string, Schema>>,
  value: object,
  path: string,
  walk: Walk,
): unknown {
  let copy: Record<string, unknown> | null = null;
  let isBroken = false;
  for (const [key, schema] of Object.entries(entries)) {
    const element: unknown = Reflect.get(value, key);
    const kept = pruned(schema, element, path ? `${path}.${key}` : key, walk);
    if (kept === broken) isBroken = true;
    else if (kept !== element) copy = { ...(copy ?? value), [key]: kept };
  }
  return isBroken ? broken : (copy ?? value);
}
