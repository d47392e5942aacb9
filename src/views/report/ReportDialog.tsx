import { useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewState } from '#state/useViewState.ts';
import type { ReportDialogName } from '#state/View.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { TabList, tabId } from '#ui/TabList.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { AddReport } from './AddReport.tsx';
import { createExtractor, type Extractor } from './createExtractor.ts';
import { KeptReports } from './KeptReports.tsx';
import styles from './ReportDialog.module.css';

const panelId = 'report';
const tabs: readonly ReportDialogName[] = ['add', 'kept'];

type ReportDialogProps = {
  /** What reads reports; a worker beside the page unless a test has another. */
  readonly makeExtractor?: () => Extractor;
};

/** Adding a report to the data in this browser, and looking through those that were added. */
export function ReportDialog({ makeExtractor = createExtractor }: ReportDialogProps) {
  const { local } = useDataset();
  const { t } = useTranslator();
  const [extractor] = useState(makeExtractor);
  const openReport = useViewState((state) => state.openReport);
  const shown = useViewState((state) => state.report) ?? 'add';
  const names: Readonly<Record<ReportDialogName, string>> = {
    add: t('report.title'),
    kept: t('report.tab.keptCount', { count: local?.reports.length ?? 0 }),
  };
  return (
    <Dialog
      size="wide"
      title={t('report.tabs')}
      closeLabel={t('dialog.close')}
      onClose={() => openReport(null)}
    >
      <div className={styles.tabs}>
        <TabList
          label={t('report.tabs')}
          tabs={tabs.map((id) => ({ id, name: names[id] }))}
          chosen={shown}
          onChoose={openReport}
          panelId={panelId}
        />
      </div>
      <div id={panelId} role="tabpanel" aria-labelledby={tabId(panelId, shown)} className={styles.panel}>
        {shown === 'add' ? <AddReport extractor={extractor} /> : <KeptReports />}
      </div>
    </Dialog>
  );
}
