import { useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { configFile } from '#model/Config.ts';
import { localReportsFile } from '#model/LocalReport.ts';
import { useViewContext } from '#state/useViewState.ts';
import type { RejectedParameter } from '#state/viewCodec.ts';
import { Button } from '#ui/Button.tsx';
import { Part } from '#ui/Part.tsx';
import { lazyView } from '#views/lazyView.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { Notice } from './Notice.tsx';
import { RejectedNotice } from './RejectedNotice.tsx';

const LocalNotice = lazyView(async () => (await import('./LocalNotice.tsx')).LocalNotice);
const ProblemsDialog = lazyView(async () => (await import('./ProblemsDialog.tsx')).ProblemsDialog);

/** What was left out of the data or of the link: said once, plainly, with the list behind it. */
export function Notices({ rejected }: { rejected: readonly RejectedParameter[] }) {
  const { problems, local } = useDataset();
  const { isEmbedded } = useViewContext().frame;
  const { t } = useTranslator();
  const [isListOpen, setListOpen] = useState(false);
  // Readers of another page can do nothing about the settings of this site.
  const settings = isEmbedded ? 0 : problems.filter(({ file }) => file === configFile).length;
  const ofData = problems.filter(({ file }) => file !== configFile && file !== localReportsFile);
  const hasLocal = local !== null || problems.some(({ file }) => file === localReportsFile);
  const records = new Set(
    ofData.filter(({ scope }) => scope === 'record').map(({ file, record }) => `${file} ${record}`),
  ).size;
  const parts = ofData.filter(({ scope }) => scope === 'part').length;
  return (
    <>
      {settings + ofData.length > 0 ? (
        <Notice>
          {records > 0 ? t('notice.leftOut', { count: records }) : null}{' '}
          {parts > 0 ? t('notice.partsLeftOut', { count: parts }) : null}{' '}
          {settings > 0 ? t('notice.config', { count: settings, file: configFile }) : null}{' '}
          <Button look="link" onClick={() => setListOpen(true)}>
            {t('notice.show')}
          </Button>
        </Notice>
      ) : null}
      {hasLocal ? (
        <Part>
          <LocalNotice onShowProblems={() => setListOpen(true)} />
        </Part>
      ) : null}
      {rejected.length > 0 ? <RejectedNotice rejected={rejected} /> : null}
      {isListOpen ? (
        <Part>
          <ProblemsDialog onClose={() => setListOpen(false)} />
        </Part>
      ) : null}
    </>
  );
}
