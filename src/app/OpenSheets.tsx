import { useViewState } from '#state/useViewState.ts';
import { Part } from '#ui/Part.tsx';
import { EvidenceDialog, ExportSheet } from './lazyViews.ts';
import { Unless } from './Unless.tsx';

/** What lies over the page while it is open. */
export function OpenSheets() {
  const hasEvidence = useViewState((state) => state.evidence !== null);
  const hasExport = useViewState((state) => state.exported !== null);
  return (
    <>
      <Part>{hasEvidence ? <EvidenceDialog /> : null}</Part>
      <Unless hidden="export">
        <Part>{hasExport ? <ExportSheet /> : null}</Part>
      </Unless>
    </>
  );
}
