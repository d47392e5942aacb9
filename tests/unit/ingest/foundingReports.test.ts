import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { extractDraft } from '#ingest/extractDraft.ts';
import { readReport } from '#ingest/readReport.ts';
import { inShort, topicsOf } from './drafts.ts';
import { shippedVocabulary } from './shippedVocabulary.ts';

/** Where the two reports that the data began with may be; they are news, and no part of this project. */
const folder = fileURLToPath(new URL('../../../../shared/seeds', import.meta.url));
const reports = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readReport(readFileSync(`${folder}/${name}`, 'utf8')))
  : [];
const reportOf = (published: string) => reports.find((report) => report.published === published);

/** What is expected was read in the reports by hand. */
function contactsOf(published: string) {
  const report = reportOf(published);
  if (!report) throw new Error(`there is no report of ${published} in ${folder}`);
  return extractDraft(report, shippedVocabulary).contacts;
}

describe.skipIf(reports.length === 0)(
  'of the founding reports (skipped where they are not beside the project)',
  () => {
    test('that of 2023 tells of a meeting, a visit, consultations and a summit to come', () => {
      const contacts = contactsOf('2023-05-05');
      expect(contacts.map(inShort)).toEqual([
        '2023-03 new-delhi minister held recalled',
        '2023-05-03 moscow deputy held reported',
        '2023-05-04 goa minister held reported',
        '2023-07-03/2023-07-04 new-delhi minister scheduled planned',
      ]);
      const goa = contacts[2];
      expect([goa?.mode.value, goa?.format.value, goa?.occasion.value]).toEqual([
        'in-person',
        'sidelines',
        expect.stringContaining('Shanghai Cooperation Organisation'),
      ]);
      expect(topicsOf(goa)).toEqual(
        expect.arrayContaining(['sco', 'brics', 'united-nations', 'g20', 'multipolarity', 'annual-summit']),
      );
    });

    test('that of 2020 tells of talks in Moscow, and of some in January', () => {
      const contacts = contactsOf('2020-09-10');
      expect(contacts.map(inShort)).toEqual([
        '2020-01 new-delhi minister held recalled',
        '2020-09-09 moscow minister held reported',
      ]);
      const topics = topicsOf(contacts[1]);
      expect(topics).toEqual(expect.arrayContaining(['~india-china', '~afghanistan', '~west-asia']));
      // What both countries look into anyway.
      for (const topic of [
        'agriculture-fertilisers',
        'coal-metals',
        'far-east-arctic',
        'pharma-health',
        'labour-mobility',
        'science-digital',
      ])
        expect(topics.map((one) => one.replace('~', ''))).not.toContain(topic);
    });
  },
);
