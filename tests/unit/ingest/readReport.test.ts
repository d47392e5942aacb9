import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReport } from '#ingest/readReport.ts';

const paragraphs = (text: string) => readReport(text).paragraphs;
const sentence = (words: string) =>
  `${words} went to the harbour and spoke of many things there with the others at length.`;

describe('the form with a date in its first line', () => {
  test('gives the day, the author and the paragraphs', () => {
    const text = ' date 2023-05-05 By Ann Author\n\nFirst one.\n\n\n\nSecond one.\n\n';
    expect(readReport(text)).toEqual({
      title: null,
      author: 'Ann Author',
      publisher: null,
      published: '2023-05-05',
      url: null,
      paragraphs: ['First one.', 'Second one.'],
    });
  });

  test.each([
    [' date 2020-09-10 \n\n\nThey met.', '2020-09-10', null],
    ['\uFEFF\r\n date 2020-09-10 By  Ann \r\n\r\nThey met.', '2020-09-10', 'Ann'],
    ['Date\t2020-09-10\nThey met.', '2020-09-10', null],
    [' date 2020-02-30\n\nThey met.', null, null],
  ])('%j', (text, published, author) => {
    expect(readReport(text)).toMatchObject({ published, author, paragraphs: ['They met.'] });
  });

  test('is not seen where the line says more, or stands later', () => {
    expect(paragraphs('date 2020-09-10 was a Thursday.')).toEqual(['date 2020-09-10 was a Thursday.']);
    expect(readReport('They met.\n\n date 2020-09-10').published).toBeNull();
  });

  test('has no headline: a standfirst without a full stop stays', () => {
    const text = ` date 2020-09-10\n\nTwo ministers on the quay\n\n${sentence('Ada')}\n\n${sentence('Bruno')}`;
    expect(readReport(text)).toMatchObject({ title: null, paragraphs: { length: 3 } });
  });

  test('what is given wins, and what is given as nothing is nothing', () => {
    const text = ' date 2023-05-05 By Ann\n\nThey met.';
    const facts = { published: '2023-05-06', author: null, url: 'https://lantern.example/1' };
    expect(readReport(text, facts)).toMatchObject(facts);
  });
});

describe('paragraphs', () => {
  test.each([
    ['blank lines part them', 'One a.\n \t\nTwo b.', ['One a.', 'Two b.']],
    ['lines of one are joined', 'One\nand  more.\n\nTwo.', ['One and more.', 'Two.']],
    ['a line that ends in a hyphen goes on', 'The Aa-\nBb talks.\n\nTwo.', ['The Aa-Bb talks.', 'Two.']],
    ['a dash is no hyphen', 'They met -\nat last.\n\nTwo.', ['They met - at last.', 'Two.']],
    ['without blank lines each line is one', 'One a.\nTwo b.\nThree', ['One a.', 'Two b.', 'Three']],
    ['rows of signs are none', 'One.\n\n* * *\n\nTwo.\n\n-----', ['One.', 'Two.']],
    ['other line breaks', 'One.\r\rTwo.\u2029\u2029Three.', ['One.', 'Two.', 'Three.']],
    ['nothing', ' \n\t\n\u200B', []],
  ])('%s', (_, text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });

  test('lines broken to fit a page are joined up to a short one that ends', () => {
    const text = [
      'On Thursday the two of them went down to the',
      'harbour, where they spoke of trade and of the',
      'weather.',
      'They will meet again when the fair is held in',
      'the autumn, both said.',
    ].join('\n');
    expect(paragraphs(text)).toEqual([
      'On Thursday the two of them went down to the harbour, where they spoke of trade and of the weather.',
      'They will meet again when the fair is held in the autumn, both said.',
    ]);
  });

  test('long lines that are whole sentences are paragraphs even within a block', () => {
    const [one, two] = [sentence('Ada and all who had come with her'), sentence('Bruno')];
    expect(one.length).toBeGreaterThan(100);
    expect(paragraphs(`Ports.\n\n${one}\n${two}`)).toEqual(['Ports.', one, two]);
  });

  test('a headline and a byline before sentences are taken from them', () => {
    const text = `Two ministers on the quay\n\nBy Ann O’Author\n\n${sentence('Ada')}\n\n${sentence('Bruno')}`;
    expect(readReport(text)).toMatchObject({
      title: 'Two ministers on the quay',
      author: 'Ann O’Author',
      paragraphs: [sentence('Ada'), sentence('Bruno')],
    });
  });

  test.each([
    ['it is a sentence', 'Two ministers met on the quay.'],
    ['it is a dateline', 'HARBOUR, May 5 —'],
    [
      'it is long',
      'Two ministers who had not met for a long time were seen on the quay with one another again at last',
    ],
    ['it begins within a sentence', 'two ministers on the quay'],
  ])('the first paragraph is no headline where %s', (_, first) => {
    const text = `${first}\n\n${sentence('Ada')}\n\n${sentence('Bruno')}`;
    expect(readReport(text)).toMatchObject({
      title: null,
      paragraphs: [first, sentence('Ada'), sentence('Bruno')],
    });
  });

  test('nor where too little comes after it', () => {
    expect(readReport(`Two ministers on the quay\n\n${sentence('Ada')}`).title).toBeNull();
  });

  test('a first paragraph that is the title given is left out', () => {
    const read = readReport('Quay talks\n\nThey met.', { title: 'QUAY TALKS' });
    expect(read.paragraphs).toEqual(['They met.']);
  });
});

describe('characters that only stand in the way', () => {
  test.each([
    ['zero width and direction', 'Ha\u200Br\u2060bo\u202Eur \u200Ehall.', 'Harbour hall.'],
    ['soft hyphens', 'har\u00ADbour.', 'harbour.'],
    ['no-break and thin spaces', 'at\u00A0the\u2009 quay.', 'at the quay.'],
    ['control characters', 'a\u0007\u001B[31mb\u0000.', 'a[31mb.'],
    ['joiners in Latin', 'har\u200Cbour.', 'harbour.'],
    ['halves of characters', 'a\uD83D.', 'a\uFFFD.'],
    ['letters in two parts', 'e\u0301te\u0301.', 'été.'],
  ])('%s', (_, text, expected) => {
    expect(paragraphs(text)).toEqual([expected]);
  });

  test('joiners that shape Hindi letters and faces stay', () => {
    expect(paragraphs('क्\u200Dष 👩\u200D🚒')).toEqual(['क्\u200Dष 👩\u200D🚒']);
  });
});

test('whatever the text, paragraphs are single clean lines that are not empty', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('\n', '\n\n', ' date 2020-01-01', '\r', 'By A'),
        ),
      ),
      (parts) => {
        for (const paragraph of paragraphs(parts.join('')))
          expect(paragraph).toMatch(/^[^\s\p{Cc}\p{Cs}](?:[^\n\p{Cc}\p{Cs}]*[^\s\p{Cc}\p{Cs}])?$/u);
      },
    ),
  );
});

test.each([
  ['blanks', ' '.repeat(5e6)],
  ['line breaks', '\n'.repeat(5e6)],
  ['blank lines', ' \n'.repeat(25e5)],
  ['one word', 'a'.repeat(5e6)],
  ['hyphens', 'a-\n'.repeat(1e6)],
])('five million %s are read in seconds', (_, text) => {
  const start = performance.now();
  expect(paragraphs(text).length).toBeLessThan(2);
  expect(performance.now() - start).toBeLessThan(10_000);
});
