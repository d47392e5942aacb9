import type { Finding } from '#model/Finding.ts';
import { innermost, type SchemaNode } from '#model/schema/fieldDictionary.ts';

/**
 * What the page forgives in a record and the project's own data may not have: a field that the schema does not know
 * (most often a slip of the pen), and text that is missing in one of the languages.
 */
export function shapeFindings(schema: SchemaNode, value: unknown, path = ''): Finding[] {
  const { item, entries, type } = innermost(schema);
  if (item && Array.isArray(value))
    return value.flatMap((element, index) => shapeFindings(item, element, `${path}[${index}]`));
  if (!entries || typeof value !== 'object' || value === null) return [];
  const under = (key: string) => (path ? `${path}.${key}` : key);
  // A strict object has refused them already.
  const unknown = Object.keys(type === 'strict_object' ? {} : value)
    .filter((key) => !Object.hasOwn(entries, key))
    .map((key): Finding => ({ path: under(key), code: 'unknownField', received: key, expected: '' }));
  const inner = Object.entries(entries).flatMap(([key, entry]) => {
    const element: unknown = Reflect.get(value, key);
    // Text alone: what else may be left out is not owed to a reader of another language.
    if (element === undefined && entry.type === 'optional')
      return innermost(entry).type === 'string' ? [missing(under(key))] : [];
    return shapeFindings(entry, element, under(key));
  });
  return [...unknown, ...inner];
}

function missing(path: string): Finding {
  return { path, code: 'missing', received: '', expected: '' };
}
