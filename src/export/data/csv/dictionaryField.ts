import { type Description, fieldDictionary, type SchemaNode } from '#model/schema/fieldDictionary.ts';
import type { ResourceName } from '#model/schema/fields.ts';
import { resourceSchemas } from '#model/schema/resources.ts';

/**
 * What the data dictionary says of a field.
 *
 * @param path names of fields; a dot leads into an object, or into the items of a list: `topics.certainty`
 * @throws Error that names a field which is not there
 */
export function dictionaryField(resource: ResourceName, path: string): Description {
  const schema = resourceSchemas[resource] as unknown as SchemaNode;
  const top: Description = { type: 'object', fields: fieldDictionary(resource, schema).fields };
  return path.split('.').reduce((within: Description, name) => {
    const fields = within.fields ?? within.items?.fields ?? [];
    const field = fields.find((candidate) => candidate.name === name);
    if (!field) throw new Error(`dictionaryField: there is no ${resource}.${path}`);
    return field;
  }, top);
}
