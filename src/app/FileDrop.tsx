import { useEffect } from 'react';
import { useViewState } from '#state/useViewState.ts';
import { Part } from '#ui/Part.tsx';
import { lazyView } from '#views/lazyView.ts';
import { useOffersReports } from '#views/useOffersReports.ts';

const OpenedPicture = lazyView(async () => (await import('#views/export/OpenedPicture.tsx')).OpenedPicture);

/** Texts and saved pages, by what the system says of a file, or where it says nothing by its ending. */
const reportType = /^text\/(?:plain|html)\b|^application\/xhtml\+xml$/;
const reportEnding = /\.(?:txt|html?|xhtml)$/i;

/**
 * What can be dropped anywhere on the page: a picture that was made here, which brings its view, and a report in a
 * text or a saved page, which is read where reports can be added.
 */
export function FileDrop({ page }: { page: Window }) {
  const file = useViewState((state) => state.opened);
  const openFile = useViewState((state) => state.openFile);
  const openReportFile = useViewState((state) => state.openReportFile);
  const offersReports = useOffersReports();
  useEffect(() => {
    const onDrag = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      onDrag(event);
      const [dropped] = event.dataTransfer?.files ?? [];
      if (!dropped) return;
      if (offersReports && isReport(dropped)) openReportFile(dropped);
      else openFile(dropped);
    };
    page.addEventListener('dragover', onDrag);
    page.addEventListener('drop', onDrop);
    return () => {
      page.removeEventListener('dragover', onDrag);
      page.removeEventListener('drop', onDrop);
    };
  }, [page, openFile, openReportFile, offersReports]);
  if (!file) return null;
  return (
    <Part>
      <OpenedPicture file={file} onClose={() => openFile(null)} />
    </Part>
  );
}

function isReport({ type, name }: File): boolean {
  return type ? reportType.test(type) : reportEnding.test(name);
}
