import { describe, expect, test } from 'vitest';
import { draftOf, inShort, topicsOf, wordsOf } from './drafts.ts';

const contactsOf = (published: string, ...paragraphs: readonly string[]) =>
  draftOf(published, ...paragraphs).contacts.map(inShort);

describe('dates are resolved against the day of publication', () => {
  // 2023-05-05 was a Friday, 2020-09-10 a Thursday, 2025-11-16 a Sunday.
  test.each([
    [
      '2023-05-05',
      'S. Jaishankar met Sergey Lavrov in Goa on Thursday.',
      '2023-05-04 goa minister held reported',
    ],
    [
      '2023-05-05',
      'S. Jaishankar met Sergey Lavrov in Goa yesterday.',
      '2023-05-04 goa minister held reported',
    ],
    [
      '2023-05-05',
      'S. Jaishankar met Sergey Lavrov in New Delhi in March.',
      '2023-03 new-delhi minister held recalled',
    ],
    [
      '2020-09-10',
      'The two ministers last met in Delhi this January.',
      '2020-01 new-delhi minister held recalled',
    ],
    [
      '2025-11-16',
      'S. Jaishankar will hold talks with Sergey Lavrov in Moscow on Monday.',
      '2025-11-17 moscow minister scheduled planned',
    ],
    [
      '2023-05-05',
      'Vladimir Putin is to attend the summit with Narendra Modi in New Delhi on July 3-4.',
      '2023-07-03/2023-07-04 new-delhi minister scheduled planned',
    ],
    [
      '2022-01-03',
      'Sergey Lavrov and S. Jaishankar had met in Moscow on December 30.',
      '2021-12-30 moscow minister held reported',
    ],
  ])('%s: %s', (published, sentence, contact) => {
    expect(contactsOf(published, sentence)).toEqual([contact]);
  });
});

describe('it tells apart', () => {
  test('the news, what is recalled and what is planned, each as a contact of its own', () => {
    expect(
      contactsOf(
        '2023-05-05',
        'S. Jaishankar held talks with his Russian counterpart Sergey Lavrov in Goa on Thursday.',
        'They had last met in New Delhi in March. Lavrov is expected to travel to New Delhi in September.',
      ),
    ).toEqual([
      '2023-03 new-delhi minister held recalled',
      '2023-05-04 goa minister held reported',
      '2023-09 new-delhi minister scheduled planned',
    ]);
  });

  test('what is told of one contact twice from two contacts', () => {
    expect(
      contactsOf(
        '2023-05-05',
        'S. Jaishankar and Sergey Lavrov met in Goa on Thursday.',
        'The meeting took place on the sidelines of a council. The two ministers spoke for an hour.',
      ),
    ).toEqual(['2023-05-04 goa minister held reported']);
  });

  test('officials of the two ministries from their ministers', () => {
    expect(
      contactsOf(
        '2023-05-05',
        'S. Jaishankar met Sergey Lavrov in Goa on Thursday.',
        'Secretary (West) Sanjay Verma held consultations with Deputy Foreign Minister Sergey Vershinin in Moscow on Wednesday.',
      ),
    ).toEqual(['2023-05-03 moscow deputy held reported', '2023-05-04 goa minister held reported']);
  });

  test.each([
    ['a minister of a third country', 'S. Jaishankar met China’s Wang Yi in Goa on Thursday.'],
    [
      'the other minister with somebody else',
      'Sergey Lavrov received US Secretary of State Antony Blinken in Moscow.',
    ],
    ['the ministers of defence', 'Rajnath Singh held talks with Sergei Shoigu in New Delhi on Thursday.'],
    [
      'deputies with a third country',
      'Deputy Foreign Minister Sergey Ryabkov will hold Russian-American consultations in Geneva on May 10.',
    ],
    ['no meeting in particular', 'S. Jaishankar and Sergey Lavrov have spoken several times this year.'],
    ['a meeting that did not come about', 'S. Jaishankar and Sergey Lavrov did not meet in Goa.'],
    ['a report of something else', 'Trade between the two countries has grown.'],
  ])('%s from a contact', (_, sentence) => {
    expect(contactsOf('2023-05-05', sentence)).toEqual([]);
  });

  test('a call and a video meeting from a meeting at a place', () => {
    const [call] = draftOf(
      '2022-02-25',
      'S. Jaishankar spoke to Sergey Lavrov over the phone on Thursday.',
    ).contacts;
    expect([call?.mode.value, call?.venue.value]).toEqual(['telephone', null]);
    const [video] = draftOf(
      '2021-11-27',
      'S. Jaishankar and Sergey Lavrov met by video link on Friday.',
    ).contacts;
    expect([video?.mode.value, video?.venue.value]).toEqual(['video', null]);
  });

  test('who is in the capital from the government that it stands for', () => {
    expect(
      contactsOf(
        '2023-05-05',
        'The Foreign Ministry in Moscow said S. Jaishankar met Sergey Lavrov in Goa on Thursday.',
      ),
    ).toEqual(['2023-05-04 goa minister held reported']);
  });

  test('what a report leaves unsaid, because its dateline has said it', () => {
    expect(
      contactsOf(
        '2023-05-05',
        'GOA, May 4 (Agency) - S. Jaishankar and Sergey Lavrov held talks on bilateral ties.',
      ),
    ).toEqual(['2023-05-04 goa minister held reported']);
  });
});

describe('topics are coded to the contact that they were spoken of at,', () => {
  const lead = 'S. Jaishankar met Sergey Lavrov in Moscow on Wednesday.';
  const coded = (...paragraphs: readonly string[]) =>
    topicsOf(
      draftOf('2020-09-10', lead, ...paragraphs).contacts.find(({ telling }) => telling.value === 'reported'),
    );

  test.each([
    ['as stated', 'The ministers discussed Afghanistan and defence.', ['defence', 'afghanistan']],
    ['as understood where the report hedges', 'Afghanistan is understood to have figured.', ['~afghanistan']],
    ['and not where it is denied', 'Afghanistan was not discussed. They talked about Ukraine.', ['ukraine']],
    [
      'and not where both countries do it anyway',
      'India and Russia are working together in agriculture and the Arctic.',
      [],
    ],
    ['and not where it was what they came for', 'They had come for a meeting of the SCO.', []],
    [
      'with words between two words',
      'He raised the early return of Indians who had joined the Russian army.',
      ['people-consular'],
    ],
  ])('%s', (_, paragraph, topics) => {
    expect(coded(paragraph)).toEqual(topics);
  });

  test('not to another of the same report', () => {
    const { contacts } = draftOf(
      '2020-09-10',
      `${lead} They discussed space.`,
      'When they last met, in New Delhi in January, Ukraine was discussed.',
    );
    expect(contacts.map((contact) => [inShort(contact), topicsOf(contact)])).toEqual([
      ['2020-01 new-delhi minister held recalled', ['ukraine']],
      ['2020-09-09 moscow minister held reported', ['space']],
    ]);
  });
});

test('each value leads to the words that say so', () => {
  const draft = draftOf(
    '2023-05-05',
    'S. Jaishankar met Sergey Lavrov in Goa on Thursday.',
    'They discussed space.',
  );
  const [contact] = draft.contacts;
  expect(wordsOf(draft, contact?.date.evidence ?? [])).toEqual(['on Thursday']);
  expect(wordsOf(draft, contact?.venue.evidence ?? [])).toEqual(['Goa']);
  expect(wordsOf(draft, contact?.codings[0]?.evidence ?? [])).toEqual(['space']);
  expect(contact?.participants.map(({ value, evidence }) => [value, wordsOf(draft, evidence)[0]])).toEqual([
    ['jaishankar', 'S. Jaishankar'],
    ['lavrov', 'Sergey Lavrov'],
  ]);
});

test('the same report gives the same draft', () => {
  const paragraphs = [
    'S. Jaishankar met Sergey Lavrov in Goa on Thursday.',
    'They discussed space and the SCO.',
  ];
  expect(draftOf('2023-05-05', ...paragraphs)).toEqual(draftOf('2023-05-05', ...paragraphs));
});
