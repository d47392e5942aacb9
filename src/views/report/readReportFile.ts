import type { ReportFacts } from '#ingest/Draft.ts';
import { readSource } from '#ingest/readSource.ts';
import { parsePage } from './parsePage.ts';
import { emptyWork, type ReportWork } from './ReportWork.ts';

/**
 * Reads a file as a fresh report on the desk: a text as it stands, a saved page by its article and what it says of itself.
 * A page never becomes part of this one.
 *
 * @throws {IngestError} it is no text, too large, empty, or has no sentence in it
 */
export async function readReportFile(file: File): Promise<ReportWork> {
  const { text, isPage } = readSource(new Uint8Array(await file.arrayBuffer()));
  return isPage ? workOfPage(text) : { ...emptyWork, text };
}

async function workOfPage(source: string): Promise<ReportWork> {
  // What finds the article in a page is fetched for the first page alone.
  const { readPage } = await import('#ingest/readPage.ts');
  const { paragraphs, ...facts } = readPage(parsePage(source));
  const said = Object.entries(facts).filter(([, fact]) => fact !== null);
  return {
    ...emptyWork,
    text: paragraphs.join('\n\n'),
    given: Object.fromEntries(said) as Partial<ReportFacts>,
  };
}
