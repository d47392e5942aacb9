import type { Snapshot } from '#filter/Snapshot.ts';
import { type EvidenceDocument, evidenceDocuments } from '#selectors/evidenceDocuments.ts';

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
