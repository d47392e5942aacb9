import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { histogramPicture } from '#views/timeline/picture/histogramPicture.ts';
import { timelinePicture } from '#views/timeline/picture/timelinePicture.ts';
import { frequencyPicture } from '#views/topics/frequency/picture/frequencyPicture.ts';
import { pictureContext } from '../fixtures/pictureContext.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();

function titles(query: string, data = dataset): string[] {
  const context = pictureContext(data, query);
  return [timelinePicture, histogramPicture, frequencyPicture].map((make) => make(context).title);
}

const theirs = [
  'When S. Jaishankar and Sergey Lavrov met or spoke',
  'How often S. Jaishankar and Sergey Lavrov met or spoke',
  'What S. Jaishankar and Sergey Lavrov discussed',
];
const neutral = ['Contacts over time', 'Number of contacts over time'];

test('titles name the two principals where they themselves met or spoke each time', () => {
  const contacts: { status: string; level: string; participants: string[] }[] = JSON.parse(
    readFileSync('public/data/contacts.json', 'utf8'),
  );
  for (const { status, level, participants } of contacts)
    if (status === 'held' && level === 'minister')
      expect(participants).toEqual(expect.arrayContaining(['jaishankar', 'lavrov']));
  expect(titles('')).toEqual(theirs);
  expect(titles('place=goa')).toEqual(theirs);
});

test.each([
  ['deputies were there alone', 'level=deputy', 'What was discussed'],
  ['deputies were among them', 'level=any', 'What was discussed'],
  ['nothing was held', 'status=cancelled', 'Topics of these contacts'],
  ['something is to come', 'status=scheduled', 'Topics of these contacts'],
  ['not everything was held', 'status=any', 'Topics of these contacts'],
  ['there is none', 'place=goa&time=2020-01..2020-12', 'Topics of these contacts'],
])('and claim nothing of them where %s', (_, query, topics) => {
  expect(titles(query)).toEqual([...neutral, topics]);
});

test('nor where one of the two was not there', () => {
  const contacts = dataset.contacts.map((contact, index) =>
    index % 2 === 0 ? { ...contact, participants: contact.participants.slice(0, 1) } : contact,
  );
  expect(titles('', { ...dataset, contacts })).toEqual([...neutral, 'What was discussed']);
});
