import type { Report, ReportFacts } from '#ingest/Draft.ts';
import { IngestError } from '#ingest/IngestError.ts';
import { readReport } from '#ingest/readReport.ts';
import { parseEdtf } from '#model/edtf.ts';
import type { ReportWork } from './ReportWork.ts';

/** The report on the desk as it is to be read, or why it cannot be. */
export type ReportOnDesk = {
  readonly report: Report | null;
  /** What the report and its file say of themselves, without what was set by hand. */
  readonly readFacts: ReportFacts;
  readonly fault: IngestError | null;
};

const noFacts: ReportFacts = { title: null, author: null, publisher: null, published: null, url: null };

/** Reads the text on the desk into paragraphs and facts; facts set by hand come before what the text says. */
export function reportOf({ text, given, facts }: Pick<ReportWork, 'text' | 'given' | 'facts'>): ReportOnDesk {
  if (text.trim() === '') return { report: null, readFacts: { ...noFacts, ...given }, fault: null };
  try {
    const { paragraphs, ...readFacts } = readReport(text, given);
    return { report: { paragraphs, ...readFacts, ...usable(facts) }, readFacts, fault: null };
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    return { report: null, readFacts: { ...noFacts, ...given }, fault: error };
  }
}

/** What was typed, without blanks around it, and but for a day of publication that is none yet. */
function usable(facts: Partial<ReportFacts>): Partial<ReportFacts> {
  const typed = Object.entries(facts).map(([name, fact]) => [name, fact?.trim() || null] as const);
  return Object.fromEntries(
    typed.map(([name, fact]) => [name, name === 'published' && fact !== null && !isDay(fact) ? null : fact]),
  );
}

/** A day as reports are dated by: `2023-05-05`. */
export function isDay(text: string): boolean {
  const span = parseEdtf(text);
  return span?.precision === 'day' && !span.isInterval && !span.isApproximate;
}
