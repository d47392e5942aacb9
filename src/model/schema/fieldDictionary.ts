import * as v from 'valibot';
import type { FieldMetadata, ResourceName } from './fields.ts';

/** A valibot schema as a walk sees it: its parts, whichever it has. */
export type SchemaNode = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
};

/** Limits of a field, as the Table Schema standard names them. */
export type Constraints = {
  readonly required?: true;
  readonly unique?: true;
  readonly enum?: readonly unknown[];
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
};

/**
 * What a field holds: a field of Table Schema, less its name. Beyond the standard, a list says what its items are,
 * an object which fields it has, and an id of another resource which.
 */
export type Description = {
  readonly title?: string;
  readonly description?: string;
  readonly type: string;
  readonly format?: string;
  readonly references?: ResourceName;
  readonly constraints?: Constraints;
  readonly items?: Description;
  readonly fields?: readonly Field[];
};
export type Field = { readonly name: string } & Description;

type ForeignKey = {
  readonly fields: readonly [string];
  readonly reference: { readonly resource?: ResourceName; readonly fields: readonly ['id'] };
};

/** The fields of a resource's records. */
export type FieldDictionary = {
  readonly fields: readonly Field[];
  readonly primaryKey: readonly ['id'];
  readonly foreignKeys?: readonly ForeignKey[];
};

/**
 * The field dictionary of a resource, read off its schema.
 *
 * @param resource its name; a key to the resource itself does not repeat it
 * @see {@link https://datapackage.org/standard/table-schema/ | Table Schema, version 2}
 */
export function fieldDictionary(resource: ResourceName, schema: SchemaNode): FieldDictionary {
  const fields = fieldsOf(schema);
  const foreignKeys = fields.flatMap(({ name, references }): ForeignKey[] => {
    if (!references) return [];
    const target = references === resource ? {} : { resource: references };
    return [{ fields: [name], reference: { ...target, fields: ['id'] } }];
  });
  return { fields, primaryKey: ['id'], ...(foreignKeys.length > 0 && { foreignKeys }) };
}

function fieldsOf({ entries = {} }: SchemaNode): Field[] {
  return Object.entries(entries).map(([name, schema]) => ({ name, ...describe(schema, name === 'id') }));
}

function describe(schema: SchemaNode, isKey = false): Description {
  const inner = innermost(schema);
  const { references, format } = metadataOf(inner);
  const title = v.getTitle(inner as v.GenericSchema);
  const description = v.getDescription(inner as v.GenericSchema);
  const limits = constraintsOf(inner);
  const constraints = {
    ...(inner === schema && { required: true as const }),
    ...(isKey && { unique: true as const }),
    ...limits,
  };
  return {
    ...(title && { title }),
    ...(description && { description }),
    type: typeOf(inner),
    ...(format && { format }),
    ...(references && { references }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
    ...(inner.item && { items: describe(inner.item) }),
    ...(inner.entries && { fields: fieldsOf(inner) }),
  };
}

/** The schema without the wrappers that allow null or nothing. */
export function innermost(schema: SchemaNode): SchemaNode {
  return schema.wrapped ? innermost(schema.wrapped) : schema;
}

function metadataOf(schema: SchemaNode): FieldMetadata {
  return v.getMetadata(schema as v.GenericSchema);
}

/** Types that valibot tells apart and the standard does not. */
const standardTypes: Readonly<Record<string, string>> = { picklist: 'string', strict_object: 'object' };

function typeOf({ type, pipe = [] }: SchemaNode): string {
  return pipe.some((step) => step.type === 'integer') ? 'integer' : (standardTypes[type] ?? type);
}

function constraintsOf({ options, pipe = [] }: SchemaNode): Constraints {
  const limits = pipe.map(({ type, requirement }): Constraints => {
    if (type === 'non_empty') return { minLength: 1 };
    if (type === 'min_value') return { minimum: Number(requirement) };
    if (type === 'max_value') return { maximum: Number(requirement) };
    if (type === 'regex' && requirement instanceof RegExp) return { pattern: requirement.source };
    return {};
  });
  return Object.assign({}, options && { enum: options }, ...limits);
}
