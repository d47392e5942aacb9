import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractDraft } from '#ingest/extractDraft.ts';
import type { IngestVocabulary } from '#ingest/IngestVocabulary.ts';
import { readReport } from '#ingest/readReport.ts';
import { outermost } from '#model/outermost.ts';
import { type ExpectedContact, type Score, scoreDraft } from './scoreDrafts.ts';

export type ReportScore = { readonly name: string; readonly score: Score };

/**
 * Drafts every report of a folder and compares it with the `.expected.json` beside it.
 *
 * @throws where a report has none, or one that is no JSON
 */
export function reportScores(folder: string, vocabulary: IngestVocabulary): ReportScore[] {
  const partOf = new Map(vocabulary.venues.map((venue) => [venue.id, venue.partOf]));
  const placeOf = (venue: string) => outermost(venue, (id) => partOf.get(id)) ?? venue;
  const names = readdirSync(folder).flatMap((file) => /^(.+)\.txt$/.exec(file)?.[1] ?? []);
  return names.map((name) => {
    const draft = extractDraft(readReport(readFileSync(join(folder, `${name}.txt`), 'utf8')), vocabulary);
    const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as {
      contacts: ExpectedContact[];
    };
    return { name, score: scoreDraft(draft, expected.contacts, placeOf) };
  });
}
