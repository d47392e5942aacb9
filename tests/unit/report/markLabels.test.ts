import { expect, test } from 'vitest';
import { evidenceMarks } from '#views/report/evidenceMarks.ts';
import { markLabels } from '#views/report/markLabels.ts';
import { quotedWords } from '#views/report/quotedWords.ts';
import { draftsOf } from '../../fixtures/drafts.ts';

const paragraphs = ['They met in Goa and spoke of oil.', 'Later they spoke by telephone.'];
const { said, coded, contact } = draftsOf(paragraphs);
const meeting = contact({
  mode: said('in-person', 'met'),
  status: said('held', 'met'),
  venue: said('goa', 'Goa'),
  codings: [coded('hydrocarbons', 'stated', 'oil')],
});
const call = contact({ mode: said('telephone', ['met', 'by telephone']), venue: said(null, 'Goa') });
const marks = evidenceMarks([
  { key: 'c1', contact: meeting },
  { key: 'c7', contact: call },
]);

test('evidence lies in its paragraph, and leads to the element of its value', () => {
  expect([...marks.keys()].sort()).toEqual([0, 1]);
  expect(marks.get(1)).toEqual([
    {
      paragraph: 1,
      start: 17,
      end: 29,
      field: 'mode',
      topic: null,
      target: 'report-c7-mode',
      number: 2,
    },
  ]);
  expect(marks.get(0)?.find(({ topic }) => topic)?.target).toBe('report-c1-topic-hydrocarbons');
});

test('words that bear several values have one label a kind, with the numbers of their contacts', () => {
  const words = (start: number) => marks.get(0)?.filter((mark) => mark.start === start) ?? [];
  expect(markLabels(words(paragraphs[0]?.indexOf('met') ?? -1))).toEqual([
    {
      kind: 'manner',
      fields: ['mode', 'status'],
      topics: [],
      numbers: [1, 2],
      targets: ['report-c1-mode', 'report-c1-status', 'report-c7-mode'],
    },
  ]);
  expect(markLabels([...words(12), ...words(29)]).map(({ kind, topics }) => [kind, topics])).toEqual([
    ['place', []],
    ['topic', ['hydrocarbons']],
  ]);
});

test('a quotation is the words themselves; the middle of a long one is left out, after whole words', () => {
  const at = (start: number, end: number, text = paragraphs) =>
    quotedWords(text, { paragraph: 0, start, end });
  expect(at(12, 15)).toBe('Goa');
  const long = ['one two three four five six seven eight nine ten eleven twelve thirteen fourteen'];
  expect(at(0, 80, long)).toBe('one two three four five six seven … thirteen fourteen');
  expect(quotedWords([], { paragraph: 3, start: 0, end: 5 })).toBe('');
});
