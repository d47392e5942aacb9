import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DraftContact, Evidence } from '#ingest/Draft.ts';
import { extractDraft } from '#ingest/extractDraft.ts';
import { readReport } from '#ingest/readReport.ts';
import { parseEdtf } from '#model/edtf.ts';
import { mutatedReport } from './mutatedReport.ts';
import { shippedVocabulary } from './shippedVocabulary.ts';

const topics = new Set(shippedVocabulary.topics.map(({ id }) => id));
const venues = new Set(shippedVocabulary.venues.map(({ id }) => id));

/** The words that a contact's values lead to. */
function evidenceOf(contact: DraftContact): Evidence[] {
  return Object.values(contact)
    .flat()
    .flatMap(({ evidence }) => evidence);
}

// Ten thousand of them, with their time, are read by `npm run bench:ingest`.
test('any report is read, into values that the data could have, each with words of it', () => {
  fc.assert(
    fc.property(mutatedReport, (text) => {
      const { report, contacts } = extractDraft(readReport(text), shippedVocabulary);
      const dates = contacts.flatMap(({ date }) => date.value ?? []);
      expect(dates.filter((date) => parseEdtf(date) === null)).toEqual([]);
      expect(contacts.flatMap(({ venue }) => venue.value ?? []).filter((id) => !venues.has(id))).toEqual([]);
      expect(contacts.flatMap(({ codings }) => codings).filter(({ topic }) => !topics.has(topic))).toEqual(
        [],
      );
      const astray = contacts
        .flatMap(evidenceOf)
        .filter(
          ({ paragraph, start, end }) => start >= end || end > (report.paragraphs[paragraph]?.length ?? 0),
        );
      expect(astray).toEqual([]);
    }),
    { seed: 20_230_504, numRuns: 150 },
  );
});
