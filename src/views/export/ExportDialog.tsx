import { type ReactNode, useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewState } from '#state/useViewState.ts';
import type { PictureName } from '#state/View.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { Part } from '#ui/Part.tsx';
import { TabList, tabId } from '#ui/TabList.tsx';
import type { PictureMakers } from '#views/PictureContext.ts';
import { useLook } from '#views/useLook.ts';
import { CitationsTab } from './CitationsTab.tsx';
import { DataTab } from './DataTab.tsx';
import styles from './ExportDialog.module.css';
import { type ExportTab, exportLook, exportTabs } from './exportLook.ts';
import { JobStatus } from './JobStatus.tsx';
import { PackTab } from './PackTab.tsx';
import { PictureTab } from './PictureTab.tsx';
import { SlidesTab } from './SlidesTab.tsx';
import { useExporter } from './useExporter.ts';
import { useFileJob } from './useFileJob.ts';

const panelId = 'export';

/**
 * What can be taken along of the selection: pictures, slides, data, citations, and all of them as one file. The work
 * goes on while the reader looks at another tab, and ends with the dialog.
 */
export function ExportDialog({ pictures }: { pictures: PictureMakers }) {
  const asked = useViewState((state) => state.exported);
  const showExport = useViewState((state) => state.showExport);
  const [name, setName] = useState<PictureName>(asked ?? 'page');
  const [{ tab }, setLook] = useLook(exportLook);
  const exporter = useExporter(pictures);
  const fileJob = useFileJob();
  const { t } = useTranslator();
  const tabs: Readonly<Record<ExportTab, ReactNode>> = {
    picture: <PictureTab exporter={exporter} fileJob={fileJob} name={name} onName={setName} />,
    slides: <SlidesTab exporter={exporter} fileJob={fileJob} />,
    data: <DataTab exporter={exporter} fileJob={fileJob} />,
    citations: <CitationsTab exporter={exporter} />,
    pack: <PackTab exporter={exporter} fileJob={fileJob} />,
  };
  return (
    <Dialog
      size="wide"
      title={t('export.title')}
      closeLabel={t('dialog.close')}
      onClose={() => showExport(null)}
    >
      <p className={styles.sentence}>{exporter.sentence}</p>
      <div className={styles.tabs}>
        <TabList
          label={t('export.tabs')}
          tabs={exportTabs.map((id) => ({ id, name: t(`export.tab.${id}`) }))}
          chosen={tab}
          onChoose={(chosen) => {
            fileJob.job.forget();
            setLook({ tab: chosen });
          }}
          panelId={panelId}
        />
      </div>
      <div id={panelId} role="tabpanel" aria-labelledby={tabId(panelId, tab)} className={styles.panel}>
        <Part key={tab}>{tabs[tab]}</Part>
      </div>
      <JobStatus job={fileJob.job} />
    </Dialog>
  );
}
