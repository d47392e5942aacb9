import * as v from 'valibot';
import type { DataPackage, PackageField, PackageLink, PackageResource } from './DataPackage.ts';

/** Deeper than any record is nested; what is nested deeper still is not described. */
const deepest = 6;
/** Longer than anything a reader would read. */
const longest = 4000;

const words = v.fallback(
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, longest)),
  ),
  '',
);
const number = v.fallback(v.nullable(v.pipe(v.number(), v.finite())), null);
const flag = v.fallback(v.boolean(), false);
const plainValue = v.union([v.string(), v.number(), v.boolean()]);

/** The items of a list that fit; none where there is no list. */
function listOf<T>(item: v.GenericSchema<unknown, T>) {
  return v.pipe(
    v.fallback(v.array(v.unknown()), []),
    v.transform((items): readonly T[] =>
      items.flatMap((value) => {
        const { success, output } = v.safeParse(item, value);
        return success ? [output as T] : [];
      }),
    ),
  );
}

const linkSchema: v.GenericSchema<unknown, PackageLink> = v.pipe(
  v.object({ title: v.optional(words, ''), name: v.optional(words, ''), path: v.optional(words, '') }),
  v.transform(({ title, name, path }) => ({ title: title || name || path, path })),
);

const constraintsSchema = v.object({
  required: v.optional(flag, false),
  unique: v.optional(flag, false),
  enum: v.optional(listOf(plainValue), []),
  pattern: v.optional(words, ''),
  minimum: v.optional(number, null),
  maximum: v.optional(number, null),
  minLength: v.optional(number, null),
});
const noConstraints = v.parse(constraintsSchema, {});

const fieldEntries = {
  name: v.optional(words, ''),
  title: v.optional(words, ''),
  description: v.optional(words, ''),
  type: v.optional(words, ''),
  format: v.optional(words, ''),
  references: v.optional(words, ''),
  constraints: v.optional(v.fallback(constraintsSchema, noConstraints), noConstraints),
};

/** A field with what is nested in it, down to a depth. */
function fieldSchema(depth: number): v.GenericSchema<unknown, PackageField> {
  const inner = depth < deepest ? fieldSchema(depth + 1) : null;
  return v.pipe(
    v.object({
      ...fieldEntries,
      items: v.optional(
        inner
          ? v.fallback(v.nullable(inner), null)
          : v.pipe(
              v.unknown(),
              v.transform(() => null),
            ),
        null,
      ),
      fields: v.optional(
        inner
          ? listOf(inner)
          : v.pipe(
              v.unknown(),
              v.transform((): readonly PackageField[] => []),
            ),
        [],
      ),
    }),
    v.transform(({ constraints, ...field }) => ({
      ...field,
      isRequired: constraints.required,
      isUnique: constraints.unique,
      allowed: constraints.enum.map(String),
      pattern: constraints.pattern,
      minimum: constraints.minimum,
      maximum: constraints.maximum,
      minLength: constraints.minLength,
    })),
  );
}

const tableSchema = v.object({ fields: v.optional(listOf(fieldSchema(1)), []) });

const resourceSchema: v.GenericSchema<unknown, PackageResource> = v.pipe(
  v.object({
    name: words,
    path: words,
    bytes: v.optional(number, null),
    schema: v.optional(v.fallback(tableSchema, { fields: [] }), { fields: [] }),
  }),
  v.check(({ name, path }) => name !== '' && path !== ''),
  v.transform(({ schema, ...resource }) => ({ ...resource, fields: schema.fields })),
);

const dataPackageSchema: v.GenericSchema<unknown, DataPackage> = v.object({
  name: v.optional(words, ''),
  title: v.optional(words, ''),
  description: v.optional(words, ''),
  version: v.optional(words, ''),
  created: v.optional(words, ''),
  licenses: v.optional(listOf(linkSchema), []),
  sources: v.optional(listOf(linkSchema), []),
  resources: listOf(resourceSchema),
});

/**
 * What a data package says, read with patience: what is not of the right kind is taken as not said.
 *
 * @returns null when it is no object at all
 */
export function readPackage(content: unknown): DataPackage | null {
  const result = v.safeParse(dataPackageSchema, content);
  return result.success ? result.output : null;
}
