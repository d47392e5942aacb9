import { describe, expect, test } from 'vitest';
import { buildDataset, channelOf, fileOf } from '#model/buildDataset.ts';
import { dayOf } from '#model/day.ts';
import { outermost } from '#model/outermost.ts';
import { contactRecord, smallPackage, smallRecords } from '../fixtures/smallRecords.ts';

const build = (fields: Parameters<typeof smallRecords>[0] = {}) =>
  buildDataset(smallPackage, smallRecords(fields), []);
const { hosts } = smallPackage.readout;

describe('the dataset', () => {
  test('has the contacts in order of date, whatever the order of the file', () => {
    const contacts = [
      contactRecord({ id: 'c', date: '2023-05-04/2023-05-06' }),
      contactRecord({ id: 'b', date: '2023-05-04' }),
      contactRecord({ id: 'd', date: '2023-05-05' }),
      contactRecord({ id: 'a', date: '2023-05-04' }),
      contactRecord({ id: 'e', date: '2023-02' }),
    ];
    const dataset = build({ contacts });
    expect(dataset.contacts.map(({ id }) => id)).toEqual(['e', 'a', 'b', 'c', 'd']);
    expect(dataset.contacts.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
    expect(dataset.contactsById.get('d')).toBe(dataset.contacts[4]);
  });

  test('counts a building under its place, and keeps the building', () => {
    const [contact] = build().contacts;
    expect(contact).toMatchObject({ venue: 'harbour-hall', place: 'harbour' });
    expect([...build().places.keys()]).toEqual(['harbour', 'third-town']);
  });

  test('says which sides published something on a contact, each once', () => {
    expect(build().contacts[0]?.sides).toEqual(['press', 'aa']);
    expect(build().sides).toEqual(['aa', 'bb', 'other-official', 'press']);
  });

  test('tells topics that are coded from the concepts that group them', () => {
    const { topics, topicGroups } = build();
    expect([...topics.keys()]).toEqual(['trade', 'payments']);
    expect([...topicGroups.keys()]).toEqual(['economy']);
  });

  test('ends an open period with the data', () => {
    expect(build().periods[0]).toMatchObject({
      from: dayOf(2023, 1, 1),
      to: dayOf(2023, 5, 31),
      isOpen: true,
    });
  });

  test('ends a period with the last day that its end may mean', () => {
    const [period] = smallRecords().periods;
    const { periods } = build({ periods: period ? [{ ...period, end: '2023-02' }] : [] });
    expect(periods[0]).toMatchObject({ to: dayOf(2023, 2, 28), isOpen: false });
  });

  test('has a channel of places not known only when a contact needs it', () => {
    expect(build().channels).toEqual(['in-aa', 'in-bb', 'third-country', 'remote']);
    const nowhere = contactRecord({ venue: null, hostCountry: null });
    expect(build({ contacts: [nowhere] }).channels.at(-1)).toBe('place-unknown');
  });

  test('reports broken references after what was reported before', () => {
    const earlier = { ...broken, code: 'edtf' as const };
    const contacts = [contactRecord({ venue: 'atlantis' })];
    const { problems } = buildDataset(smallPackage, smallRecords({ contacts }), [earlier]);
    expect(problems.map(({ code }) => code)).toEqual(['edtf', 'reference']);
  });
});

const broken = {
  file: 'contacts.json',
  record: 'x',
  path: 'date',
  received: '',
  expected: '',
  scope: 'record' as const,
};

describe('the channel of a contact', () => {
  test.each([
    ['in-person', 'AA', 'in-aa'],
    ['in-person', 'BB', 'in-bb'],
    ['in-person', 'CC', 'third-country'],
    ['in-person', null, 'place-unknown'],
    ['telephone', null, 'remote'],
    ['video', 'AA', 'remote'],
  ] as const)('%s in %s is %s', (mode, hostCountry, channel) => {
    expect(channelOf({ mode, hostCountry }, hosts)).toBe(channel);
  });
});

describe('the place of a venue', () => {
  const partOf: Record<string, string> = { room: 'hall', hall: 'town', here: 'there', there: 'here' };
  test.each([
    ['town', 'town'],
    ['room', 'town'],
    ['here', null],
  ])('of %s is %s', (venue, place) => {
    expect(outermost(venue, (id) => partOf[id])).toBe(place);
  });
});

test('a file that the package does not name has the name of its resource', () => {
  expect(fileOf(smallPackage, 'contacts')).toBe('contacts.json');
  expect(fileOf(smallPackage, 'boundaryViews')).toBe('map/views.json');
});
