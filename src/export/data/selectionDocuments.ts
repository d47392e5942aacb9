import type { Snapshot } from '#filter/Snapshot.ts';
import type { Translator } from '#i18n/Translator.ts';
import { type EvidenceDocument, evidenceDocuments } from '#selectors/evidenceDocuments.ts';
import { localNote } from '#selectors/localNote.ts';

/**
 * The documents behind a selection in order of publication: those of its contacts, and those that only a coding, an
 * outcome or a conflict of them names, so that no reference in a file leads nowhere.
 */
export function selectionDocuments({ dataset, selected }: Snapshot): EvidenceDocument[] {
  const ids = selected.flatMap(({ documents, codings, outcomes, conflicts }) => [
    ...documents,
    ...[...codings, ...outcomes, ...conflicts].flatMap((statement) => statement.documents),
  ]);
  return evidenceDocuments(dataset, selected, ids);
}

/** What of a selection is in no published data, in a sentence; null where all of it is. */
export function selectionLocalNote(snapshot: Snapshot, translator: Translator): string | null {
  const { dataset, selected } = snapshot;
  if (!dataset.local) return null;
  const documents = selectionDocuments(snapshot).map(({ document }) => document.id);
  return localNote(dataset, selected, documents, translator);
}
