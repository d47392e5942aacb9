import type { CslItem } from '#export/citations/CslItem.ts';
import { citedItems } from '#export/citations/citedItems.ts';
import { plainTextFile } from '#export/citations/plainTextFile.ts';
import { evidenceDocuments } from '#selectors/evidenceDocuments.ts';
import type { PictureContext } from '#views/PictureContext.ts';
import { citationContext } from './fileContext.ts';

/** Ids of the documents behind the selection, in order of publication. */
export function documentIds({ snapshot: { dataset, selected } }: PictureContext): string[] {
  return evidenceDocuments(dataset, selected, null).map(({ document }) => document.id);
}

/** Citations of the documents behind the selection, or of those with some ids. */
export function citationsOf(
  context: PictureContext,
  documents: readonly string[] = documentIds(context),
): CslItem[] {
  const { snapshot, translator } = context;
  return citedItems({ contacts: [], documents }, citationContext(snapshot.dataset, translator));
}

/** The same as text, a line each. */
export function citationLines(context: PictureContext, documents: readonly string[]): string[] {
  return citationsOf(context, documents).map((item) => plainTextFile([item], context.translator).trimEnd());
}
