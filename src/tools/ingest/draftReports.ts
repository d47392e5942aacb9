import type { Draft, Report } from '#ingest/Draft.ts';
import { extractDraft } from '#ingest/extractDraft.ts';
import type { KnownData } from '#ingest/KnownData.ts';
import type { Proposal } from '#ingest/Proposal.ts';
import { proposeAddition } from '#ingest/proposeAddition.ts';
import { vocabularyOf } from '#ingest/vocabularyOf.ts';
import { datasetOf } from '#model/check/datasetOf.ts';
import { type GrowingFolder, grownFolder } from './GrowingFolder.ts';
import { Refusal } from './Refusal.ts';

/** A report that was read, and the file it stands in. */
export type ReportFile = { readonly file: string; readonly report: Report };

/** What a report says, what that would add, and to what. */
export type DraftedReport = {
  readonly file: string;
  readonly draft: Draft;
  readonly proposal: Proposal;
  /** The data that it was compared with: with what the reports before it add. */
  readonly data: KnownData;
  /** The data has neither the document nor would it be added without these facts, which nothing says. */
  readonly missing: readonly MissingFact[];
};

export type MissingFact = 'title' | 'publisher';

/** All reports, and the folder as it would be with what they add. */
export type Drafted = { readonly reports: readonly DraftedReport[]; readonly grown: GrowingFolder };

/**
 * Drafts reports one after another, each against the data with what those before it add.
 *
 * @param isSound whether the folder passes its check; else nothing is merged into it, and each is drafted by itself
 * @throws {Refusal} 2 a report breaks the reading, 3 the data cannot be used
 */
export function draftReports(files: readonly ReportFile[], folder: GrowingFolder, isSound: boolean): Drafted {
  const reports: DraftedReport[] = [];
  let grown = folder;
  for (const file of files) {
    const data = datasetOf(grown.packageContent, grown.files);
    if (!data) throw new Refusal(3, `${folder.path}: the data cannot be used. npm run data:check says why.`);
    const { draft, proposal } = readDraft(file, data);
    const next = isSound ? grownFolder(grown, proposal.addition) : grown;
    reports.push({
      file: file.file,
      draft,
      proposal,
      data,
      missing: missingFacts(file.report, proposal, data),
    });
    grown = next;
  }
  return { reports, grown };
}

function readDraft({ file, report }: ReportFile, data: KnownData): { draft: Draft; proposal: Proposal } {
  try {
    const draft = extractDraft(report, vocabularyOf(data));
    return { draft, proposal: proposeAddition(draft, data) };
  } catch (cause) {
    const { message } = cause as Error;
    throw new Refusal(
      2,
      `${file}: reading it broke off (${message}). Save the part that tells of the contact.`,
      {
        cause,
      },
    );
  }
}

/** What a document that would be added needs, and nothing says; an address is enough to name a publisher. */
function missingFacts(
  { title, publisher, url }: Report,
  { addition: { document, contacts, known } }: Proposal,
  { documents }: KnownData,
): MissingFact[] {
  if (documents.has(document.id) || contacts.length + known.length === 0) return [];
  const missing: MissingFact[] = title === null ? ['title'] : [];
  return publisher === null && url === null ? [...missing, 'publisher'] : missing;
}
