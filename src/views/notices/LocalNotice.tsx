import { useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Dataset } from '#model/Dataset.ts';
import { localReportsFile } from '#model/LocalReport.ts';
import { useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { useLocalReports } from '#views/useLocalReports.ts';
import { Notice } from './Notice.tsx';

/**
 * What a reader must know of the reports that this browser keeps: how many are shown with the data, which cannot be
 * used, and that one was removed, which can be undone.
 *
 * @param onShowProblems shows what could not be used
 */
export function LocalNotice({ onShowProblems }: { onShowProblems: () => void }) {
  const { problems, local, contacts } = useDataset();
  const { t } = useTranslator();
  const openReport = useViewState((state) => state.openReport);
  const dropped = useViewState((state) => state.dropped);
  const ofReports = problems.filter(({ file }) => file === localReportsFile);
  const isClosed = ofReports.some(({ code }) => code === 'storage');
  const count = local?.reports.length ?? 0;
  const spent = spentReports(local);
  return (
    <>
      {count > 0 ? (
        <Notice>
          {t('local.shown', { count })}{' '}
          {t('local.brought', {
            count,
            contacts: t('count.contacts', { count: contacts.filter(({ isLocal }) => isLocal).length }),
            documents: t('count.documents', { count: local?.documents.size ?? 0 }),
          })}{' '}
          {spent > 0 ? `${t('local.spent', { count: spent })} ` : null}
          <Button look="link" onClick={() => openReport('kept')}>
            {t('local.manage')}
          </Button>
        </Notice>
      ) : null}
      {ofReports.length > 0 ? (
        <Notice>
          {isClosed ? t('local.closed') : t('local.unusable', { count: ofReports.length })}{' '}
          <Button look="link" onClick={onShowProblems}>
            {t('notice.show')}
          </Button>
        </Notice>
      ) : null}
      {dropped ? <Dropped key={dropped.id} /> : null}
    </>
  );
}

/** How many reports add nothing any more, since the published data has it all. */
function spentReports(local: Dataset['local']): number {
  if (!local) return 0;
  const adding = new Set([...local.byContact.values()].flat());
  return local.reports.filter((report) => !adding.has(report)).length;
}

function Dropped() {
  const { t } = useTranslator();
  const report = useViewState((state) => state.dropped);
  const { restore } = useLocalReports();
  const [hasFailed, setFailed] = useState(false);
  if (!report) return null;
  const undo = () => restore(report).catch(() => setFailed(true));
  return (
    <Notice>
      {t('local.dropped', { title: report.addition.document.title })}{' '}
      <Button look="link" onClick={() => void undo()}>
        {t('local.bringBack')}
      </Button>{' '}
      {hasFailed ? t('local.notKept') : null}
    </Notice>
  );
}
