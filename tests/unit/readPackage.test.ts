import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPackage } from '#data/readPackage.ts';
import { fieldRows, matchingRows } from '#views/dictionary/fieldRows.ts';

type RawField = { name: string; fields?: RawField[]; items?: RawField };
type RawPackage = {
  title: string;
  resources: { name: string; path: string; bytes: number; schema?: { fields: RawField[] } }[];
};

const raw = JSON.parse(readFileSync('public/data/datapackage.json', 'utf8')) as RawPackage;
const shipped = readPackage(raw);

/** Names of all fields with those nested in them, in the file's order. */
function namesIn(fields: readonly RawField[] = []): string[] {
  return fields.flatMap(({ name, fields: own, items }) => [name, ...namesIn(own), ...namesIn(items?.fields)]);
}

describe('the data package as a reader is told of it', () => {
  test('has every resource of the file with its path, size and fields', () => {
    expect(shipped?.title).toBe(raw.title);
    expect(shipped?.resources.map(({ name, path, bytes }) => ({ name, path, bytes }))).toEqual(
      raw.resources.map(({ name, path, bytes }) => ({ name, path, bytes })),
    );
    for (const [index, { schema }] of raw.resources.entries()) {
      const resource = shipped?.resources[index];
      if (!resource) throw new Error(`no resource ${index}`);
      expect(fieldRows(resource).map(({ field }) => field.name)).toEqual(namesIn(schema?.fields));
    }
  });

  test('names a nested field by the way to it, one step deeper', () => {
    const contacts = shipped?.resources.find(({ name }) => name === 'contacts');
    const row = contacts && fieldRows(contacts).find(({ path }) => path === 'topics[].certainty');
    expect(row).toMatchObject({ depth: 1, field: { isRequired: true, allowed: ['stated', 'understood'] } });
  });

  test('keeps limits, patterns and references', () => {
    const field = (resource: string, name: string) =>
      shipped?.resources.find((one) => one.name === resource)?.fields.find((one) => one.name === name);
    expect(field('venues', 'lat')).toMatchObject({ minimum: -90, maximum: 90, type: 'number' });
    expect(field('contacts', 'id')).toMatchObject({ isUnique: true, pattern: '^[a-z0-9][a-z0-9-]*$' });
    expect(field('contacts', 'venue')).toMatchObject({ references: 'venues', isRequired: false });
    expect(field('contacts', 'documents')?.items).toMatchObject({ references: 'documents' });
  });
});

describe('a data package that is not as it should be', () => {
  test('what is missing or of another kind is not said, and the rest is', () => {
    const resources = [
      null,
      'contacts.json',
      { name: 'nameless' },
      { name: 'a', path: 'a.json', bytes: 'many', schema: 'none' },
      {
        name: 'b',
        path: 'b.json',
        schema: { fields: [7, { name: 'x', constraints: [], items: 3, fields: {} }] },
      },
    ];
    const pack = readPackage({ title: 5, licenses: {}, sources: [1, { path: 'x' }], resources, readout: 1 });
    expect(pack).toMatchObject({ title: '', licenses: [], sources: [{ title: 'x', path: 'x' }] });
    expect(pack?.resources.map(({ name, bytes, fields }) => [name, bytes, fields.length])).toEqual([
      ['a', null, 0],
      ['b', null, 1],
    ]);
  });

  test.each([null, 5, 'text'])('%s is no package', (content) => {
    expect(readPackage(content)).toBeNull();
  });

  test('a field nested without end is cut off', () => {
    let field: object = { name: 'deepest' };
    for (let depth = 0; depth < 1000; depth += 1) field = { name: 'deep', fields: [field] };
    const pack = readPackage({ resources: [{ name: 'a', path: 'a', schema: { fields: [field] } }] });
    const [resource] = pack?.resources ?? [];
    expect(resource && fieldRows(resource).length).toBeLessThan(10);
  });

  test('nothing makes it fail', () => {
    const field = fc.record({
      name: fc.anything(),
      constraints: fc.jsonValue(),
      items: fc.jsonValue(),
      fields: fc.jsonValue(),
    });
    const resource = fc.record({
      name: fc.string(),
      path: fc.string(),
      schema: fc.record({ fields: fc.array(field) }),
    });
    const content = fc.record({
      title: fc.jsonValue(),
      resources: fc.array(resource),
      licenses: fc.jsonValue(),
    });
    fc.assert(
      fc.property(content, fc.string(), (value, search) => {
        for (const one of readPackage(value)?.resources ?? []) matchingRows(fieldRows(one), search);
      }),
    );
  });
});

describe('a search for fields', () => {
  const contacts = shipped?.resources.find(({ name }) => name === 'contacts');
  const rows = contacts ? fieldRows(contacts) : [];
  const found = (search: string) => matchingRows(rows, search).map(({ path }) => path);

  test('finds names, descriptions and allowed words, with what they are part of', () => {
    expect(found('CAMEO')).toEqual(['cameo']);
    expect(found('understood')).toEqual(['topics', 'topics[].certainty']);
    expect(found('two-plus-two')).toEqual(['format']);
  });

  test('asks for every word', () => {
    expect(found('took place')).toContain('date');
    expect(found('took place xyzzy')).toEqual([]);
  });

  test.each(['', '   '])('of nothing finds all', (search) => {
    expect(found(search)).toHaveLength(rows.length);
  });

  test('among very many fields is quick', () => {
    const fields = Array.from({ length: 20_000 }, (_, index) => ({ name: `x${index}` }));
    const pack = readPackage({ resources: [{ name: 'a', path: 'a', schema: { fields } }] });
    const many = fieldRows(pack?.resources[0] ?? { fields: [] });
    const begun = performance.now();
    expect(matchingRows(many, 'x')).toHaveLength(20_000);
    expect(performance.now() - begun).toBeLessThan(1500);
  });

  test('finds one of two fields of the same name with what that one is part of', () => {
    const outer = { name: 'twice', fields: [{ name: 'inner', title: 'sought' }] };
    const schema = { fields: [outer, { ...outer, fields: [{ name: 'inner' }] }] };
    const pack = readPackage({ resources: [{ name: 'a', path: 'a', schema }] });
    const twice = fieldRows(pack?.resources[0] ?? { fields: [] });
    expect(matchingRows(twice, 'sought')).toEqual(twice.slice(0, 2));
  });

  test('takes any text as it is', () => {
    fc.assert(
      fc.property(fc.constantFrom('(', '[a-', '\\', '$&', '*'), (search) => {
        expect(() => found(search)).not.toThrow();
      }),
    );
  });
});
