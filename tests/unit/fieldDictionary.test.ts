import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Field, fieldDictionary, type SchemaNode } from '#model/schema/fieldDictionary.ts';
import { edtfDate, id, listOf, localizedText, reference } from '#model/schema/fields.ts';
import { resourceNames, resourceSchemas } from '#model/schema/resources.ts';

const dictionaryOf = (schema: unknown) => fieldDictionary('topics', schema as SchemaNode);
const shipped = resourceNames.map(
  (name) => [name, fieldDictionary(name, resourceSchemas[name] as unknown as SchemaNode)] as const,
);
const contacts = new Map(shipped).get('contacts')?.fields ?? [];
const fieldOf = (name: string) => contacts.find((field) => field.name === name);

describe('the field dictionary', () => {
  test('names every field of every resource, with a title and a description', () => {
    const silent = shipped.flatMap(([resource, { fields }]) =>
      fields
        .filter(({ title, description }) => !title || !description)
        .map(({ name }) => `${resource} ${name}`),
    );
    expect(silent).toEqual([]);
    for (const [name, { fields }] of shipped)
      expect(fields.map((field) => field.name)).toEqual(Object.keys(resourceSchemas[name].entries));
  });

  test('knows the closed lists, the patterns and the limits', () => {
    expect(fieldOf('level')).toMatchObject({
      type: 'string',
      constraints: { required: true, enum: ['minister', 'deputy'] },
    });
    expect(fieldOf('id')?.constraints).toMatchObject({
      required: true,
      unique: true,
      pattern: '^[a-z0-9][a-z0-9-]*$',
    });
    const venues = new Map(shipped).get('venues')?.fields ?? [];
    expect(venues.find(({ name }) => name === 'lat')).toMatchObject({
      type: 'number',
      constraints: { required: true, minimum: -90, maximum: 90 },
    });
  });

  test('says that a field may be empty by not requiring it', () => {
    expect(fieldOf('venue')?.constraints).not.toHaveProperty('required');
    expect(fieldOf('summary')?.constraints).toHaveProperty('required', true);
  });

  test('describes lists and what is in them', () => {
    const topics = fieldOf('topics');
    expect(topics).toMatchObject({ type: 'array', items: { type: 'object' } });
    const inner = topics?.items?.fields ?? [];
    expect(inner.map(({ name }: Field) => name)).toEqual(['topic', 'certainty', 'documents', 'note']);
    expect(inner[0]).toMatchObject({ type: 'string', references: 'topics' });
    expect(inner[2]).toMatchObject({
      type: 'array',
      constraints: { minLength: 1 },
      items: { references: 'documents' },
    });
  });

  test('says how an approximate date is widened', () => {
    expect(fieldOf('date')).toMatchObject({ type: 'string', format: 'edtf' });
    expect(fieldOf('date')?.description).toMatch(/~.*7 days.*one month.*one year/);
  });

  test('has the languages of a label, of which English alone must be there', () => {
    const { fields } = dictionaryOf(v.object({ label: localizedText('Label', 'Its name.') }));
    expect(fields[0]?.fields?.map(({ name, constraints }) => [name, constraints?.required])).toEqual([
      ['en', true],
      ['hi', undefined],
      ['ru', undefined],
    ]);
  });

  test('has a key for each id of another record, and none where there is a list of them', () => {
    const schema = v.object({
      id: id('Its id.'),
      seen: listOf(reference('venues', 'Venue', 'Id of a venue.'), 'Seen', 'Where.'),
      home: v.nullable(reference('venues', 'Home', 'Id of a venue.')),
      broader: reference('topics', 'Broader', 'Id of a topic.'),
      since: edtfDate('Since', 'The first day.'),
    });
    expect(dictionaryOf(schema)).toMatchObject({
      primaryKey: ['id'],
      foreignKeys: [
        { fields: ['home'], reference: { resource: 'venues', fields: ['id'] } },
        { fields: ['broader'], reference: { fields: ['id'] } },
      ],
    });
    expect(dictionaryOf(v.object({ id: id('Its id.') }))).not.toHaveProperty('foreignKeys');
  });
});
