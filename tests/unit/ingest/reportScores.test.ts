import { expect, test } from 'vitest';
import { reportScores } from '#tools/ingest/reportScores.ts';
import { addScores, noScore, rates } from '#tools/ingest/scoreDrafts.ts';
import { shippedVocabulary } from './shippedVocabulary.ts';

/** What the rules have reached on the reports that they were tuned on, less what a reworded rule may cost. */
const reached = { contacts: 0.93, topics: 0.81 };

test('drafts agree with what coders wrote down from the reports that the rules were tuned on', () => {
  const scores = reportScores('tests/fixtures/reports/tuning', shippedVocabulary);
  const { contacts, topics } = scores.map(({ score }) => score).reduce(addScores, noScore);
  expect(scores.length).toBeGreaterThan(24);
  expect(rates(contacts).f1).toBeGreaterThan(reached.contacts);
  expect(rates(topics).f1).toBeGreaterThan(reached.topics);
});
