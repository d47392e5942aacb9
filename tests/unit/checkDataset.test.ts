import { describe, expect, test } from 'vitest';
import type { DataFile } from '#model/check/CheckedData.ts';
import { checkDataset } from '#model/check/checkDataset.ts';
import { describeResources } from '#model/check/describeResources.ts';
import type { ContactRecord } from '#model/schema/contactSchema.ts';
import type { PackageRecord } from '#model/schema/packageSchema.ts';
import type { Records } from '#model/schema/resources.ts';
import { readDataFolder } from '#tools/readDataFolder.ts';
import {
  claimRecord,
  contactRecord,
  nothingCounted,
  smallPackage,
  smallRecords,
} from '../fixtures/smallRecords.ts';

/** The small data set as files, of which the package knows all. */
function filesOf(records: Records): DataFile[] {
  const paths = { ...Object.fromEntries(Object.keys(records).map((name) => [name, `${name}.json`])) };
  paths.boundaryViews = 'map/views.json';
  return Object.entries(records).map(([name, content]) => ({
    path: String(paths[name]),
    bytes: 100,
    hash: 'sha256:0',
    content,
  }));
}

function packed(files: readonly DataFile[], readout: Partial<PackageRecord['readout']> = {}) {
  return {
    ...smallPackage,
    readout: { ...smallPackage.readout, ...readout },
    resources: describeResources(smallPackage.resources, files),
  };
}

const check = (fields: Partial<Records> = {}, readout: Partial<PackageRecord['readout']> = {}) => {
  const files = filesOf(smallRecords(fields));
  return checkDataset(packed(files, readout), files);
};
const where = ({ file, record, path, code }: ReturnType<typeof check>[number]) =>
  `${file} ${record} ${path} ${code}`;
const checkContact = (fields: Partial<ContactRecord> | object) =>
  check({ contacts: [{ ...contactRecord(), ...fields }] }).map(where);
const inContact = (finding: string) => [`contacts.json 2023-05-04-harbour ${finding}`];
const conflict = { date: '2023-05-05', venue: null, documents: ['gazette-1'], note: null };
const coding = { topic: 'trade', certainty: 'stated', documents: ['gazette-1'], note: null };

test('the data that the project ships holds', () => {
  const { packageContent, files } = readDataFolder('public/data');
  expect(checkDataset(packageContent, files)).toEqual([]);
});

test('so does the small data set, which the other tests break', () => {
  expect(check()).toEqual([]);
});

describe('the check of a contact finds', () => {
  test.each<[string, object, string]>([
    ['a date that no calendar has', { date: '2023-13-45' }, 'date edtf'],
    ['a field that nobody knows', { mood: 'good' }, 'mood unknownField'],
    [
      'an unknown field within',
      { topics: [{ ...coding, certaintly: 'stated' }] },
      'topics[0].certaintly unknownField',
    ],
    ['a missing field', { summary: undefined }, 'summary missing'],
    ['an unknown topic', { topics: [{ ...coding, topic: 'alchemy' }] }, 'topics[0].topic reference'],
    ['an unknown official', { participants: ['ada', 'bruno', 'x'] }, 'participants[2] reference'],
    ['a coding without a document', { topics: [{ ...coding, documents: [] }] }, 'topics[0].documents empty'],
    [
      'a coding borne by a document of another contact',
      { documents: ['readout-1'], outcomes: [] },
      'topics[0].documents[0] unlisted',
    ],
    [
      'an outcome borne by a document of another contact',
      { documents: ['gazette-1'], outcomes: [{ text: 'Peace.', documents: ['readout-1'] }] },
      'outcomes[0].documents[0] unlisted',
    ],
    [
      'a topic coded twice',
      { topics: [coding, { ...coding, certainty: 'understood' }] },
      'topics[1].topic repeated',
    ],
    ['ministers who met without one of the two', { participants: ['ada'] }, 'participants unlisted'],
    ['a host country that is not that of the venue', { venue: 'third-town' }, 'hostCountry disagrees'],
    ['a venue without a host country', { hostCountry: null, cameo: '040' }, 'hostCountry disagrees'],
    ['a CAMEO code of another host', { cameo: '042' }, 'cameo disagrees'],
    ['a CAMEO code of a third country for a host', { cameo: '044' }, 'cameo disagrees'],
    [
      'a CAMEO code of a host for a third country',
      { venue: 'third-town', hostCountry: 'CC' },
      'cameo disagrees',
    ],
    ['a CAMEO code of a call for a meeting', { cameo: '041' }, 'cameo disagrees'],
    [
      'a CAMEO code of a meeting for a call',
      { mode: 'telephone', venue: null, hostCountry: null, cameo: '044' },
      'cameo disagrees',
    ],
    [
      'a host of a call',
      { mode: 'telephone', venue: null, hostCountry: 'CC', cameo: '041' },
      'hostCountry disagrees',
    ],
    [
      'a conflict with its own date',
      { conflicts: [{ ...conflict, date: '2023-05-04' }] },
      'conflicts[0].date own',
    ],
    [
      'a conflict with its own date in other words',
      { date: '2023-05', conflicts: [{ ...conflict, date: '2023-05-01/2023-05-31' }] },
      'conflicts[0].date own',
    ],
    [
      'a conflict with its own venue',
      { conflicts: [{ ...conflict, venue: 'harbour-hall' }] },
      'conflicts[0].venue own',
    ],
    ['a conflict about nothing', { conflicts: [{ ...conflict, date: null }] }, 'conflicts[0] empty'],
    ['a conflict twice', { conflicts: [conflict, { ...conflict, note: 'Again.' }] }, 'conflicts[1] repeated'],
    [
      'a conflict with a date that is none',
      { conflicts: [{ ...conflict, date: 'Tuesday' }] },
      'conflicts[0].date edtf',
    ],
    [
      'a conflict with a date of another century',
      { conflicts: [{ ...conflict, date: '1923-05-05' }] },
      'conflicts[0].date range',
    ],
    [
      'a conflict with an unknown venue',
      { conflicts: [{ ...conflict, venue: 'atlantis' }] },
      'conflicts[0].venue reference',
    ],
    [
      'a conflict borne by a document of another contact',
      { documents: ['readout-1'], topics: [], outcomes: [], conflicts: [conflict] },
      'conflicts[0].documents[0] unlisted',
    ],
    [
      'a conflict borne by nothing',
      { conflicts: [{ ...conflict, documents: [] }] },
      'conflicts[0].documents empty',
    ],
    [
      'a conflict about the venue of a call',
      {
        mode: 'telephone',
        venue: null,
        hostCountry: null,
        cameo: '041',
        conflicts: [{ ...conflict, venue: 'harbour' }],
      },
      'conflicts[0].venue disagrees',
    ],
    ['a venue of a video conference', { mode: 'video', hostCountry: 'AA', cameo: '040' }, 'venue disagrees'],
  ])('%s', (_, fields, finding) => {
    expect(checkContact(fields)).toContain(inContact(finding)[0]);
  });

  test.each<[string, object]>([
    ['a meeting in a third country', { venue: 'third-town', hostCountry: 'CC', cameo: '044' }],
    ['a meeting at the second principal’s', { venue: null, hostCountry: 'BB', cameo: '042' }],
    ['a call', { mode: 'telephone', venue: null, hostCountry: null, cameo: '041' }],
    ['a conflict about its date', { conflicts: [conflict] }],
    ['a conflict about its venue', { conflicts: [{ ...conflict, date: null, venue: 'harbour' }] }],
    ['a field that a record may leave out', { conflicts: undefined }],
    ['a video conference', { mode: 'video', venue: null, hostCountry: null, cameo: '040' }],
    ['a meeting of which nobody says where', { venue: null, hostCountry: null, cameo: '040' }],
    ['a negotiation anywhere', { cameo: '046' }],
    ['officials without the ministers', { level: 'deputy', participants: [] }],
    ['a plan known by other names', { status: 'scheduled', participants: [] }],
  ])('nothing wrong with %s', (_, fields) => {
    expect(checkContact(fields)).toEqual([]);
  });

  test('a second record with its id', () => {
    expect(check({ contacts: [contactRecord(), contactRecord()] }).map(where)).toEqual(
      inContact('id duplicate'),
    );
  });
});

describe('the check of the other files finds', () => {
  const { documents, venues, topics, periods, gaps } = smallRecords();
  const gap = gaps.map((one) => ({ ...one, contact: '2023-05-04-harbour', date: '2023-05-04' }));
  const claim = (fields: Parameters<typeof claimRecord>[0]) => ({ claims: [claimRecord(fields)] });
  const withFirst = <T>(records: readonly T[], fields: object): T[] =>
    records.map((record, index) => (index === 0 ? { ...record, ...fields } : record));

  test.each<[string, Partial<Records>, string]>([
    [
      'coordinates off the globe',
      { venues: withFirst(venues, { lat: 91 }) },
      'venues.json harbour lat range',
    ],
    [
      'a place that is part of itself',
      { venues: withFirst(venues, { partOf: 'harbour-hall' }) },
      'venues.json harbour partOf cycle',
    ],
    [
      'a topic that is broader than itself',
      { topics: withFirst(topics, { broader: 'payments' }) },
      'topics.json economy broader cycle',
    ],
    [
      'a short label that is not short',
      { topics: withFirst(topics, { shortLabel: { en: 'x'.repeat(22), hi: 'x', ru: 'x' } }) },
      'topics.json economy shortLabel.en range',
    ],
    [
      'a label without one of the languages',
      { topics: withFirst(topics, { prefLabel: { en: 'Economy', ru: 'Экономика' } }) },
      'topics.json economy prefLabel.hi missing',
    ],
    [
      'a document from after the data',
      { documents: withFirst(documents, { published: '2023-06-01' }) },
      'documents.json gazette-1 published disagrees',
    ],
    [
      'a document by nobody known',
      { documents: withFirst(documents, { side: 'martians' }) },
      'documents.json gazette-1 side choice',
    ],
    [
      'a period borne by nothing',
      { periods: withFirst(periods, { documents: ['lost'] }) },
      'periods.json drought documents[0] reference',
    ],
    [
      'a period without a document',
      { periods: withFirst(periods, { documents: [] }) },
      'periods.json drought documents empty',
    ],
    [
      'a period that ends before it starts',
      { periods: withFirst(periods, { end: '2022-12' }) },
      'periods.json drought start disagrees',
    ],
    [
      'a period that is over before the data begins',
      { periods: withFirst(periods, { start: '2022-01', end: '2022-12-31' }) },
      'periods.json drought start range',
    ],
    [
      'a period that starts after the data ends',
      { periods: withFirst(periods, { start: '2023-06-01' }) },
      'periods.json drought start range',
    ],
    [
      'a period that is only foretold',
      { periods: withFirst(periods, { start: '2023-05-06' }) },
      'periods.json drought documents disagrees',
    ],
    [
      'a period of the same name on the same days',
      { periods: [...periods, ...withFirst(periods, { id: 'dry-spell', start: '2023-04' })] },
      'periods.json dry-spell label.en repeated',
    ],
    [
      'a claim of an unknown document',
      claim({ document: 'lost' }),
      'claims.json 2023-first document reference',
    ],
    ['a claim without a number', claim({ number: null }), 'claims.json 2023-first number missing'],
    ['a claim that counts backwards', claim({ number: -1 }), 'claims.json 2023-first number range'],
    [
      'a count with a previous meeting',
      claim({ previous: '2023-01-01' }),
      'claims.json 2023-first previous disagrees',
    ],
    [
      'a previous meeting with a number',
      claim({ kind: 'previous', previous: '2023-01-01' }),
      'claims.json 2023-first number disagrees',
    ],
    [
      'a previous meeting with a span that does not begin at it',
      claim({ kind: 'previous', previous: '2023-02', number: null }),
      'claims.json 2023-first span disagrees',
    ],
    [
      'a claim that counts days after it was made',
      claim({ span: '2023-01-01/2023-05-06' }),
      'claims.json 2023-first span disagrees',
    ],
    [
      'a claim made after it was published',
      claim({ date: '2023-05-06' }),
      'claims.json 2023-first date disagrees',
    ],
    [
      'a claim twice',
      { claims: [claimRecord(), claimRecord({ id: '2023-again', claim: 'In other words.' })] },
      'claims.json 2023-again claim repeated',
    ],
    [
      'a claim that counts by an unknown place',
      claim({ counted: { ...nothingCounted, place: ['atlantis'] } }),
      'claims.json 2023-first counted.place[0] reference',
    ],
    [
      'a claim that counts by a building',
      claim({ counted: { ...nothingCounted, place: ['harbour-hall'] } }),
      'claims.json 2023-first counted.place[0] choice',
    ],
    [
      'a claim that counts by an unknown channel',
      claim({ counted: { ...nothingCounted, channel: ['moon'] } }),
      'claims.json 2023-first counted.channel[0] choice',
    ],
    [
      'a gap of a contact that is not there',
      { gaps: withFirst(gap, { contact: 'x' }) },
      'gaps.json 2023-02-fair contact reference',
    ],
    [
      'a gap of a contact on another day',
      { gaps: withFirst(gap, { date: '2023-05-03' }) },
      'gaps.json 2023-02-fair date disagrees',
    ],
    [
      'a gap of an unknown kind',
      { gaps: withFirst(gap, { kind: 'hole' }) },
      'gaps.json 2023-02-fair kind choice',
    ],
    [
      'a missing readout of nothing',
      { gaps: withFirst(gap, { kind: 'readout', contact: null }) },
      'gaps.json 2023-02-fair contact missing',
    ],
    [
      'a gap twice',
      { gaps: [...gap, ...withFirst(gap, { id: '2023-02-again' })] },
      'gaps.json 2023-02-again missing repeated',
    ],
  ])('%s', (_, fields, finding) => {
    expect(check(fields).map(where)).toContain(finding);
  });

  test('no fault with a short label of 21 characters that takes more code points', () => {
    const shortLabel = { en: 'x', hi: 'कि'.repeat(21), ru: 'x' };
    expect(check({ topics: withFirst(topics, { shortLabel }) })).toEqual([]);
  });
});

describe('the check of the package finds', () => {
  test.each<[string, Partial<PackageRecord['readout']>, string]>([
    ['an unknown principal', { principals: ['ada', 'x'] }, 'readout.principals[1] reference'],
    [
      'an unknown period',
      { periods: { shown: ['flood'], pinned: [] } },
      'readout.periods.shown[0] reference',
    ],
    [
      'an unknown pinned period',
      { periods: { shown: [], pinned: ['flood'] } },
      'readout.periods.pinned[0] reference',
    ],
    [
      'a period that is shown twice',
      { periods: { shown: ['drought', 'drought'], pinned: [] } },
      'readout.periods.shown[1] repeated',
    ],
    ['a title in one language', { title: { en: 'Contacts' } }, 'readout.title.hi missing'],
    [
      'a host of whom nobody is a principal',
      { hosts: smallPackage.readout.hosts.map((host) => ({ ...host, country: 'CC' })) },
      'readout.hosts[0].country disagrees',
    ],
    ['a date that is none', { coverage: { start: '2023', end: 'today' } }, 'readout.coverage.end edtf'],
    [
      'an agreement beyond full',
      { reliability: { contacts: 1, units: 1, alpha: 2, f1: 1 } },
      'readout.reliability.alpha range',
    ],
    [
      'an unknown measure of agreement',
      { reliability: { contacts: 1, units: 1, alpha: 1, f1: 1, kappa: 1 } },
      'readout.reliability.kappa unknownField',
    ],
  ])('%s', (_, readout, finding) => {
    expect(check({}, readout).map(where)).toContain(`datapackage.json  ${finding}`);
  });

  test('that it is not JSON', () => {
    expect(checkDataset(undefined, [])).not.toEqual([]);
  });
});

describe('the check of the files finds', () => {
  const files = filesOf(smallRecords());
  const pack = packed(files);
  const found = (changed: readonly DataFile[], content: object = pack) =>
    checkDataset(content, changed).map(where);
  const withTopics = (fields: Partial<DataFile>) =>
    files.map((file) => (file.path === 'topics.json' ? { ...file, ...fields } : file));

  test.each([
    ['bytes', { bytes: 101 }],
    ['hash', { hash: 'sha256:1' }],
  ])('that the package has other %s', (property, fields) => {
    const [problem, ...others] = checkDataset(pack, withTopics(fields));
    expect(problem).toMatchObject({ path: 'resources.topics', code: 'stale', received: property });
    expect(problem?.expected).toContain('npm run data:package');
    expect(others).toEqual([]);
  });

  test('that the package has another field dictionary', () => {
    const resources = pack.resources.map((resource) => ({
      ...resource,
      ...(resource.schema ? { schema: {} } : {}),
    }));
    expect(found(files, { ...pack, resources })).toContain('datapackage.json  resources.topics stale');
  });

  test('that the package does not know a file', () => {
    const map = { path: 'map/land.json', bytes: 1, hash: 'sha256:2', content: {} };
    expect(found([...files, map])).toEqual(['datapackage.json  resources.map-land stale']);
  });

  test('that the package knows a file that is gone', () => {
    const resources = [...pack.resources, { name: 'map-land', path: 'map/land.json' }];
    expect(found(files, { ...pack, resources })).toEqual(['datapackage.json  resources.map-land stale']);
  });

  test('that one is not JSON', () => {
    expect(found(withTopics({ content: undefined }))).toContain('topics.json   type');
  });

  test('that one is not a list', () => {
    expect(found(withTopics({ content: {} }))).toContain('topics.json   type');
  });

  test('that one is not there', () => {
    expect(found(files.filter(({ path }) => path !== 'topics.json'))).toContain(
      'datapackage.json  resources reference',
    );
  });
});

describe('a data folder without a file of gaps', () => {
  const files = filesOf(smallRecords()).filter(({ path }) => path !== 'gaps.json');

  test('is sound, and not described as having one', () => {
    const pack = packed(files);
    expect(pack.resources.map(({ name }) => name)).not.toContain('gaps');
    expect(checkDataset(pack, files)).toEqual([]);
  });

  test('is not where the package says that there is one', () => {
    const pack = packed(filesOf(smallRecords()));
    expect(checkDataset(pack, files).map(where)).toContain('datapackage.json  resources reference');
  });
});

test('what a person wrote of a resource outlives its new description', () => {
  const files = filesOf(smallRecords());
  const [topics] = describeResources(
    [{ name: 'topics', path: 'topics.json', title: 'Topics', bytes: 1 }],
    files,
  ).filter(({ name }) => name === 'topics');
  expect(topics).toMatchObject({ title: 'Topics', bytes: 100, type: 'table', mediatype: 'application/json' });
});
