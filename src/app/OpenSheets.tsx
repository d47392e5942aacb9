import { useViewState } from '#state/useViewState.ts';
import { Part } from '#ui/Part.tsx';
import { useOffersReports } from '#views/useOffersReports.ts';
import { EvidenceDialog, ExportSheet, ReportDialog } from './lazyViews.ts';
import { Unless } from './Unless.tsx';

/** What lies over the page while it is open. */
export function OpenSheets() {
  const hasEvidence = useViewState((state) => state.evidence !== null);
  const hasExport = useViewState((state) => state.exported !== null);
  const hasReport = useViewState((state) => state.report !== null);
  const offersReports = useOffersReports();
  return (
    <>
      <Part>{hasEvidence ? <EvidenceDialog /> : null}</Part>
      <Unless hidden="export">
        <Part>{hasExport ? <ExportSheet /> : null}</Part>
      </Unless>
      <Part>{hasReport && offersReports ? <ReportDialog /> : null}</Part>
    </>
  );
}
