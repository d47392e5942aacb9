import type { Draft, DraftContact, Evidence } from '#ingest/Draft.ts';
import { extractDraft } from '#ingest/extractDraft.ts';
import { readReport } from '#ingest/readReport.ts';
import { shippedVocabulary } from './shippedVocabulary.ts';

/** What is drafted from paragraphs that were published on a day. */
export function draftOf(published: string, ...paragraphs: readonly string[]): Draft {
  return extractDraft(readReport(`date ${published}\n\n${paragraphs.join('\n\n')}`), shippedVocabulary);
}

/** A contact in one line: `2023-05-04 goa minister held reported`. */
export function inShort({ date, venue, level, status, telling }: DraftContact): string {
  return [date.value, venue.value, level.value, status.value, telling.value].join(' ');
}

/** Its topics; those that are understood begin with `~`. */
export function topicsOf(contact: DraftContact | undefined): string[] {
  return (contact?.codings ?? []).map(({ topic, certainty }) =>
    certainty === 'stated' ? topic : `~${topic}`,
  );
}

/** The words of a report that evidence stands for. */
export function wordsOf({ report }: Draft, evidence: readonly Evidence[]): string[] {
  return evidence.map(({ paragraph, start, end }) => (report.paragraphs[paragraph] ?? '').slice(start, end));
}
