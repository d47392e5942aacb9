import { readFileSync, statSync } from 'node:fs';
import type { Report, ReportFacts } from '#ingest/Draft.ts';
import { IngestError, type IngestErrorCode } from '#ingest/IngestError.ts';
import { readReport } from '#ingest/readReport.ts';
import { largestSource, readSource } from '#ingest/readSource.ts';
import { Refusal } from './Refusal.ts';

const faults: Readonly<Record<IngestErrorCode, (detail: string) => string>> = {
  empty: () => 'there is nothing in it but blanks. Save the text of the report in it.',
  tooLarge: (bytes) =>
    `it has ${(Number(bytes) / 1e6).toFixed(1)} MB, and no report has more than ${largestSource / 1e6}. Save the part that tells of the contact.`,
  format: (name) => `it is a file of the kind ${name}. Open it, and save its text in UTF-8.`,
  binary: () => 'it holds no text, or UTF-16 without its mark. Save its text in UTF-8.',
  encoding: (name) => `its letters cannot be told, since it is not in ${name}. Save it in UTF-8.`,
  noParagraphs: () => 'no sentence of an article was found in it. Save its text by itself, in UTF-8.',
  noDate: () => 'it does not say on which day it was published. Give --date YYYY-MM-DD.',
};

const obstacles: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Is the path right?',
  ENOTDIR: 'there is no such file. Is the path right?',
  EACCES: 'it may not be read. Change its permissions.',
  EPERM: 'it may not be read. Change its permissions.',
};

/**
 * Reads a file as a report: a text as it stands, a saved page by its article.
 *
 * @param facts what is known otherwise; it wins over what the file says
 * @throws {Refusal} 2, with a line that names the file
 */
export async function readReportFile(path: string, facts: Partial<ReportFacts>): Promise<Report> {
  try {
    const { text, isPage } = readSource(bytesOf(path));
    const report = isPage ? await pageReport(text, facts) : readReport(text, facts);
    if (report.paragraphs.length === 0) throw new IngestError('noParagraphs');
    if (report.published === null) throw new IngestError('noDate');
    return report;
  } catch (cause) {
    throw new Refusal(2, `${path}: ${reasonOf(cause as NodeJS.ErrnoException)}`, { cause });
  }
}

/** A file that is too large for a report is not read at all, nor is what never ends. */
function bytesOf(path: string): Uint8Array {
  const status = statSync(path);
  if (status.isDirectory()) throw new Refusal(2, 'it is a folder. Name the files in it.');
  if (!status.isFile()) throw new Refusal(2, 'it is no file. Save the report in one.');
  if (status.size > largestSource) throw new IngestError('tooLarge', String(status.size));
  return readFileSync(path);
}

async function pageReport(source: string, facts: Partial<ReportFacts>): Promise<Report> {
  const [{ JSDOM }, { readPage }] = await Promise.all([import('jsdom'), import('#ingest/readPage.ts')]);
  // A parser has no window: nothing in the page runs, is fetched, or is complained of.
  const parser = new new JSDOM().window.DOMParser();
  return readPage(parser.parseFromString(source, 'text/html'), facts);
}

function reasonOf(error: NodeJS.ErrnoException): string {
  if (error instanceof IngestError) return faults[error.code](error.detail);
  if (error instanceof Refusal) return error.message;
  return (
    obstacles[error.code ?? ''] ?? `it cannot be read (${error.message}). Save its text by itself, in UTF-8.`
  );
}
