import { describe, expect, test } from 'vitest';
import { proposeAddition } from '#ingest/proposeAddition.ts';
import { buildDataset } from '#model/buildDataset.ts';
import { checkDataset } from '#model/check/checkDataset.ts';
import { describeResources } from '#model/check/describeResources.ts';
import { mergeAddition } from '#model/mergeAddition.ts';
import type { ContactRecord } from '#model/schema/contactSchema.ts';
import type { DocumentRecord } from '#model/schema/referenceSchemas.ts';
import { resourceNames } from '#model/schema/resources.ts';
import { shippedDataset } from '../../fixtures/shippedDataset.ts';
import { contactRecord, smallPackage, smallRecords } from '../../fixtures/smallRecords.ts';
import { draft, drafted } from './drafted.ts';

const records = smallRecords();
const official = (id: string, country: string, name: string) => ({
  ...(records.officials[0] as (typeof records.officials)[number]),
  id,
  country,
  name: { en: name, hi: name, ru: name },
});
const people = [
  ...records.officials,
  official('cyd', 'AA', 'Cyd'),
  official('dov', 'BB', 'Dov'),
  official('eva', 'CC', 'Eva'),
];

/** The small data set with other contacts and documents. */
function dataWith(contacts: readonly ContactRecord[], documents: readonly DocumentRecord[] = []) {
  const all = smallRecords({ contacts, officials: people, documents: [...records.documents, ...documents] });
  return buildDataset(smallPackage, all, []);
}
const data = dataWith([contactRecord()]);
const outcomes = (contacts: Parameters<typeof draft>[0], known = data) =>
  proposeAddition(draft(contacts), known).outcomes;
const known = (contact: string, topics: string[] = [], coded: string[] = []) => ({
  kind: 'known',
  contact,
  topics,
  coded,
});

describe('a contact that the data has', () => {
  test('gains codings of topics without one, and keeps those that it has', () => {
    const {
      outcomes: [outcome],
      addition,
    } = proposeAddition(draft([drafted({ topics: ['~trade', 'payments'] })]), data);
    expect(outcome).toEqual(known('2023-05-04-harbour', ['payments'], ['trade']));
    expect(addition.contacts).toEqual([]);
    expect(addition.known).toEqual([
      {
        contact: '2023-05-04-harbour',
        codings: [
          {
            topic: 'payments',
            certainty: 'stated',
            documents: ['daily-lantern-2023-05-05-ada-and-bruno-meet'],
            note: null,
          },
        ],
      },
    ]);
  });

  test.each([
    ['its venue is part of the place', { venue: 'harbour-hall' }],
    ['the report does not say where', { venue: null }],
    ['the report has an interval', { date: '2023-05-03/2023-05-04' }],
    ['the report has but the month', { date: '2023-05' }],
    ['it was coded as something else', { format: 'multilateral-session' as const }],
    ['the report knows one of the two', { participants: ['bruno'] }],
    ['the report was a preview', { telling: 'planned' as const, status: 'scheduled' as const }],
  ])('is found where %s', (_, values) => {
    expect(outcomes([drafted(values)])).toEqual([known('2023-05-04-harbour')]);
  });

  test.each([
    ['another day', { date: '2023-05-05' }, '2023-05-05-harbour'],
    ['another place', { venue: 'third-town' }, '2023-05-04-third-town'],
    ['by telephone', { mode: 'telephone' as const, format: 'call' as const, venue: null }, '2023-05-04-call'],
    [
      'of deputies',
      { level: 'deputy' as const, participants: ['cyd', 'dov'] },
      '2023-05-04-harbour-officials',
    ],
    ['another month', { date: '2023-04' }, '2023-04-harbour'],
  ])('is another one: %s', (_, values, contact) => {
    expect(outcomes([drafted(values)])).toEqual([{ kind: 'new', contact }]);
  });

  test('is found by a date or a venue that its sources disagree about', () => {
    const contested = dataWith([
      contactRecord({
        conflicts: [
          { date: '2023-05-06', venue: null, documents: ['gazette-1'], note: null },
          { date: null, venue: 'third-town', documents: ['gazette-1'], note: null },
        ],
      }),
    ]);
    const found = outcomes([drafted({ date: '2023-05-06' }), drafted({ venue: 'third-town' })], contested);
    expect(found).toEqual([known('2023-05-04-harbour'), known('2023-05-04-harbour')]);
  });

  test('is named once, though the report tells of it twice', () => {
    const twice = [drafted({ topics: ['payments'] }), drafted({ topics: ['~payments', 'trade'] })];
    const { addition } = proposeAddition(draft(twice), dataWith([contactRecord({ topics: [] })]));
    expect(addition.known.map(({ contact }) => contact)).toEqual(['2023-05-04-harbour']);
    expect(addition.known[0]?.codings.map(({ topic, certainty }) => `${topic} ${certainty}`)).toEqual([
      'payments stated',
      'trade stated',
    ]);
  });
});

describe('of several contacts of one day and place', () => {
  const talks = contactRecord({ id: '2023-05-04-talks', format: 'bilateral-visit' });
  const session = contactRecord({
    id: '2023-05-04-session',
    format: 'multilateral-session',
    occasion: 'Fair of Ports',
  });
  const other = contactRecord({
    id: '2023-05-04-three',
    format: 'multilateral-session',
    participants: ['ada', 'bruno', 'eva'],
  });
  const day = dataWith([talks, session, other]);

  test.each([
    ['the format', { format: 'bilateral-visit' as const }, talks.id],
    ['the kind of format', { format: 'sidelines' as const }, talks.id],
    [
      'who took part',
      { format: 'multilateral-session' as const, participants: ['ada', 'bruno', 'eva'] },
      other.id,
    ],
    ['the occasion', { format: 'multilateral-session' as const, occasion: 'Ports fair' }, session.id],
  ])('the one that fits in %s is meant', (_, values, id) => {
    expect(outcomes([drafted(values)], day)).toEqual([known(id)]);
  });

  test('the very days weigh more than days in common, and those more than a source that disagrees', () => {
    const long = contactRecord({ id: '2023-05-03-long', date: '2023-05-03/2023-05-05' });
    const said = contactRecord({
      id: '2023-05-02-said',
      date: '2023-05-02',
      conflicts: [{ date: '2023-05-04', venue: null, documents: ['gazette-1'], note: null }],
    });
    expect(outcomes([drafted()], dataWith([said, long]))).toEqual([known(long.id)]);
    expect(outcomes([drafted()], dataWith([said, long, contactRecord()]))).toEqual([
      known('2023-05-04-harbour'),
    ]);
  });

  test('who took part weighs more than the date', () => {
    const deputies = (id: string, participants: string[], date: string, conflict: string | null) =>
      contactRecord({
        id,
        date,
        level: 'deputy',
        participants,
        conflicts: conflict ? [{ date: conflict, venue: null, documents: ['gazette-1'], note: null }] : [],
      });
    const two = dataWith([
      deputies('2023-05-04-other', ['cyd', 'bruno'], '2023-05-04', null),
      deputies('2023-05-05-meant', ['cyd', 'dov'], '2023-05-05', '2023-05-04'),
    ]);
    expect(outcomes([drafted({ level: 'deputy', participants: ['cyd', 'dov'] })], two)).toEqual([
      known('2023-05-05-meant'),
    ]);
  });

  test('a month leaves only one, or one of the format, else the day is asked for', () => {
    expect(outcomes([drafted({ date: '2023-05', format: 'bilateral-visit' })], day)).toEqual([
      known(talks.id),
    ]);
    expect(outcomes([drafted({ date: '2023-05', format: 'multilateral-session' })], day)).toEqual([
      { kind: 'incomplete', missing: ['date'] },
    ]);
    expect(outcomes([drafted({ date: '2023', venue: null })], day)).toEqual([
      { kind: 'incomplete', missing: ['date', 'venue'] },
    ]);
  });

  test('two that a report tells of are not both taken for one', () => {
    const both = [drafted(), drafted({ format: 'multilateral-session', occasion: 'Fair' })];
    expect(outcomes(both)).toEqual([
      known('2023-05-04-harbour'),
      { kind: 'new', contact: '2023-05-04-harbour-session' },
    ]);
  });
});

describe('what cannot become data yet', () => {
  test.each([
    [{ date: null }, ['date']],
    [{ date: 'next week', venue: 'atlantis' }, ['date', 'venue']],
    [{ date: '2023-05-10', participants: ['ada'] }, ['participants']],
    [{ date: '2023-05-10', participants: ['ada', '?Ms Stranger'] }, ['participants']],
    [{ date: '2023-05-10', participants: ['cyd', 'dov'] }, ['participants']],
    [{ date: '2023-05-10', level: 'deputy' as const, participants: ['cyd', 'eva'] }, ['participants']],
  ])('%o lacks %s', (values, missing) => {
    const { addition, outcomes: found } = proposeAddition(draft([drafted(values)]), data);
    expect(found).toEqual([{ kind: 'incomplete', missing }]);
    expect([addition.contacts, addition.known]).toEqual([[], []]);
  });

  test('ministers who are still to meet may be known by others of their countries', () => {
    const planned = drafted({ date: '2023-05-10', status: 'scheduled', participants: ['cyd', 'dov'] });
    expect(outcomes([planned])).toEqual([{ kind: 'new', contact: '2023-05-10-harbour' }]);
  });
});

describe('a new contact', () => {
  const made = (values: Parameters<typeof drafted>[0], fields: Parameters<typeof draft>[1] = {}) =>
    proposeAddition(draft([drafted({ date: '2023-05-10', ...values })], fields), data).addition.contacts[0];

  test('has every field in the order of the files', () => {
    const record = made(
      {
        venue: 'harbour-hall',
        occasion: 'Fair of Ports',
        topics: ['~payments'],
        participants: ['ada', '?Ms Stranger', 'bruno'],
      },
      { title: 'Fair opens' },
    );
    expect(record).toEqual({
      id: '2023-05-10-harbour-hall',
      date: '2023-05-10',
      mode: 'in-person',
      format: 'sidelines',
      cameo: '043',
      level: 'minister',
      participants: ['ada', 'bruno'],
      venue: 'harbour-hall',
      hostCountry: 'AA',
      occasion: 'Fair of Ports',
      status: 'held',
      certainty: 'confirmed',
      topics: [
        {
          topic: 'payments',
          certainty: 'understood',
          documents: ['daily-lantern-2023-05-05-fair-opens'],
          note: null,
        },
      ],
      outcomes: [],
      summary: 'Ada and Bruno met at harbour-hall on 10 May 2023 (Fair of Ports).',
      documents: ['daily-lantern-2023-05-05-fair-opens'],
      coderNotes:
        'Drafted by rules from daily-lantern-2023-05-05-fair-opens; no coder has reviewed it. It also names Ms Stranger.',
      conflicts: [],
    });
    expect(Object.keys(record ?? {})).toEqual(Object.keys(contactRecord()));
  });

  test.each([
    [
      { date: '2023-05-10/2023-05-11', certainty: 'reported' as const },
      'Ada and Bruno are reported to have met in harbour on 10–11 May 2023.',
    ],
    [
      { date: '2023-05-30/2023-06-02', status: 'scheduled' as const },
      'Ada and Bruno were to meet in harbour on 30 May – 2 June 2023.',
    ],
    [
      { date: '2023-08~', status: 'cancelled' as const, venue: null },
      'Ada and Bruno were to meet about August 2023; it was called off.',
    ],
    [{ date: '2022', mode: 'telephone' as const, venue: null }, 'Ada and Bruno spoke by telephone in 2022.'],
    [
      { mode: 'video' as const, venue: null, participants: ['ada', 'bruno', 'eva'] },
      'Ada, Bruno and Eva conferred by video on 10 May 2023.',
    ],
    [{ mode: 'correspondence' as const, venue: null }, 'Ada and Bruno wrote to each other on 10 May 2023.'],
  ])('is put in a sentence: %o', (values, sentence) => {
    expect(made(values)?.summary).toBe(sentence);
  });

  test.each([
    [{ date: '2023-05-10/2023-05-12' }, '2023-05-10-harbour 043 AA'],
    [{ venue: 'third-town' }, '2023-05-10-third-town 044 CC'],
    [{ venue: null }, '2023-05-10-place-unknown 040 null'],
    [{ date: '2023-08~' }, '2023-08-harbour 043 AA'],
    [{ mode: 'telephone' as const }, '2023-05-10-call 041 null'],
    [{ mode: 'video' as const, venue: null }, '2023-05-10-video 040 null'],
    [{ mode: 'correspondence' as const, venue: null }, '2023-05-10-letter 040 null'],
  ])('is named and coded by where it was: %o', (values, words) => {
    const record = made(values);
    expect(`${record?.id} ${record?.cameo} ${record?.hostCountry}`).toBe(words);
  });

  test('of a day that has another one gets a name of its own', () => {
    const twoOfOne = [drafted({ date: '2023-05-10' }), drafted({ date: '2023-05-10' })];
    expect(outcomes(twoOfOne)).toEqual([
      { kind: 'new', contact: '2023-05-10-harbour' },
      { kind: 'new', contact: '2023-05-10-harbour-2' },
    ]);
  });

  test('leaves out topics that the data cannot code', () => {
    expect(
      made({ topics: ['economy', 'weather', 'trade', '~trade'] })?.topics.map(({ topic }) => topic),
    ).toEqual(['trade']);
  });

  test('passes the check of the data, wherever and however it was', () => {
    const shipped = shippedDataset();
    const [first = '', second = ''] = shipped.principals;
    const values = [
      ...[...shipped.venues.keys(), null].map((venue) => ({ venue })),
      ...(['telephone', 'video', 'correspondence'] as const).map((mode) => ({ mode, venue: null })),
    ];
    const contacts = values.map((one) =>
      drafted({ date: '2024-01-31', participants: [first, second], topics: ['sco', '~brics'], ...one }),
    );
    const small = smallRecords({ contacts: [], documents: [], periods: [], claims: [], gaps: [] });
    const pack = {
      ...smallPackage,
      readout: {
        ...smallPackage.readout,
        hosts: shipped.hosts,
        principals: shipped.principals,
        coverage: { start: '2023-01-01', end: '2024-12-31' },
        periods: { shown: [], pinned: [] },
      },
    };
    const { addition } = proposeAddition(draft(contacts, { published: '2024-02-01' }), {
      ...shipped,
      contacts: [],
    });
    const merged = mergeAddition(small, addition);
    const all = {
      ...merged,
      venues: [...shipped.venues.values()],
      topics: [...shipped.topics.values(), ...shipped.topicGroups.values()],
      officials: [...shipped.officials.values()],
    };
    const files = resourceNames.map((name) => ({
      path: `${name}.json`,
      bytes: 1,
      hash: name,
      content: all[name],
    }));
    const resources = describeResources([], files);
    expect(addition.contacts).toHaveLength(values.length);
    expect(checkDataset({ ...pack, resources }, files)).toEqual([]);
  });
});
