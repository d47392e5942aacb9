import { describe, expect, test } from 'vitest';
import { draftOf, inShort, topicsOf, wordsOf } from './drafts.ts';

const contactsOf = (published: string, ...paragraphs: readonly string[]) =>
  draftOf(published, ...paragraphs).contacts.map(inShort);

describe('a contact that several sentences tell of', () => {
  test('is a session, where each of them says that one was at the table', () => {
    const { contacts } = draftOf(
      '2020-05-14',
      'Foreign ministers of the eight member countries of the Shanghai Cooperation Organisation conferred by video link on Wednesday.',
      'Sergey Lavrov conducted the session. S. Jaishankar took part from his office.',
    );
    expect(contacts.map(inShort)).toEqual(['2020-05-13  minister held reported']);
    expect(contacts.map(({ format, mode }) => [format.value, mode.value])).toEqual([
      ['multilateral-session', 'video'],
    ]);
  });

  test('has its mode and its day from the sentence that says them, with its words', () => {
    const draft = draftOf(
      '2020-04-24',
      'S. Jaishankar worked the phones on Thursday, and one of the calls went to Moscow. He and Sergey Lavrov talked about Afghanistan.',
    );
    expect(draft.contacts.map(inShort)).toEqual(['2020-04-23  minister held reported']);
    const [call] = draft.contacts;
    expect(call?.mode.value).toBe('telephone');
    expect(wordsOf(draft, call?.mode.evidence ?? [])).toEqual(['phones']);
    expect(wordsOf(draft, call?.date.evidence ?? [])).toEqual(['on Thursday']);
  });

  test('is with the one of whom was spoken before', () => {
    expect(
      contactsOf(
        '2022-03-30',
        'NEW DELHI: Sergey Lavrov lands here on Thursday for a two-day stay.',
        'His talks with S. Jaishankar are fixed for Friday.',
      ),
    ).toEqual(['2022-04-01 new-delhi minister scheduled planned']);
  });

  test('keeps what “they” spoke of at an earlier one to that one', () => {
    const { contacts } = draftOf(
      '2023-12-24',
      'S. Jaishankar will meet Sergey Lavrov in Moscow on Wednesday.',
      'The ground was covered by Deputy Foreign Minister Andrey Rudenko and Foreign Secretary Vinay Kwatra, who held consultations in New Delhi on November 13. They agreed on payments and settled matters of trade.',
    );
    expect(contacts.map((contact) => [contact.date.value, topicsOf(contact)])).toEqual([
      ['2023-11-13', ['trade-investment', 'payments']],
      ['2023-12-27', []],
    ]);
  });
});

describe('a day', () => {
  test.each([
    ['2020-08-05', 'S. Jaishankar and Sergey Lavrov spoke by telephone on Tuesday.', '2020-08-04'],
    ['2023-11-14', 'S. Jaishankar will travel to Moscow towards the end of December.', '2023-12'],
    ['2025-06-12', 'The visit of Sergey Lavrov to New Delhi around June 16 was called off.', '2025-06-16~'],
    ['2021-07-09', 'The two ministers will see each other next week, on July 14 in Dushanbe.', '2021-07-14'],
    [
      '2020-04-24',
      'The two ministers prepared for next week’s conference in a telephone conversation on Thursday.',
      '2020-04-23',
    ],
  ])('%s: %s', (published, sentence, date) => {
    expect(draftOf(published, sentence).contacts.map((contact) => contact.date.value)).toEqual([date]);
  });

  test('is the same as that of what is planned before it', () => {
    expect(
      contactsOf(
        '2021-10-11',
        'S. Jaishankar arrived on Monday. He and Sergey Lavrov will both speak in the opening session of a conference in Astana on Tuesday.',
        'The two are expected to hold a bilateral meeting the same day, on its margins.',
      ),
    ).toEqual([
      '2021-10-12 astana minister scheduled planned',
      '2021-10-12 astana minister scheduled planned',
    ]);
  });
});

test('a place may go by its country alone, where the report names it', () => {
  expect(
    contactsOf(
      '2023-06-02',
      'What Cape Town tells',
      'S. Jaishankar met Sergey Lavrov in the South African city on Thursday.',
    ),
  ).toEqual(['2023-06-01 cape-town minister held reported']);
});

test('the place of talks that one told the other of is not where the two met', () => {
  expect(
    contactsOf(
      '2025-02-21',
      'Sergey Lavrov told S. Jaishankar about the talks in Riyadh when the two met in Johannesburg on Thursday.',
    ),
  ).toEqual(['2025-02-20 johannesburg minister held reported']);
});

test('a list of earlier meetings is a contact each', () => {
  expect(
    contactsOf(
      '2022-09-26',
      'S. Jaishankar met Sergey Lavrov in New York on Saturday, their fourth conversation this year, after Lavrov’s visit to New Delhi in April, a meeting on the margins of a council in Bali in July, and another later that month in Tashkent.',
    ).toSorted(),
  ).toEqual([
    '2022-04 new-delhi minister held recalled',
    '2022-07 bali minister held recalled',
    '2022-07 tashkent minister held recalled',
    '2022-09-24 new-york minister held reported',
  ]);
});

test.each([
  [
    'a journey elsewhere',
    'Sergey Lavrov stayed at home, and S. Jaishankar leaves for Washington on Tuesday.',
  ],
  ['regular contact', 'The two foreign ministers have been in regular contact.'],
  [
    'what the ministers of defence did',
    'Rajnath Singh asked Moscow to hurry the two outstanding deliveries.',
  ],
])('%s is no contact', (_, sentence) => {
  expect(contactsOf('2023-05-05', sentence)).toEqual([]);
});
