import { useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { localReportsFile } from '#model/LocalReport.ts';
import { useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { useLocalReports } from '#views/useLocalReports.ts';
import { useOffersReports } from '#views/useOffersReports.ts';
import { Notice } from './Notice.tsx';

/**
 * What a reader must know of the reports that this browser keeps: how many are shown with the data, which cannot be
 * used, and that one was removed, which can be undone.
 *
 * @param onShowProblems shows what could not be used
 */
export function LocalNotice({ onShowProblems }: { onShowProblems: () => void }) {
  const { problems, local } = useDataset();
  const dropped = useViewState((state) => state.dropped);
  return (
    <>
      {local && local.reports.length > 0 ? <Shown /> : null}
      {problems.some(({ file }) => file === localReportsFile) ? (
        <Unusable onShowProblems={onShowProblems} />
      ) : null}
      {dropped ? <Dropped key={dropped.id} /> : null}
    </>
  );
}

function Shown() {
  const { local, contacts } = useDataset();
  const { t, list } = useTranslator();
  const count = local?.reports.length ?? 0;
  const spent = (local?.spent ?? []).map(({ addition }) =>
    t('local.title', { title: addition.document.title }),
  );
  return (
    <Notice>
      {t('local.shown', { count })}{' '}
      {t('local.brought', {
        count,
        contacts: t('count.contacts', { count: contacts.filter(({ isLocal }) => isLocal).length }),
        documents: t('count.documents', { count: local?.documents.size ?? 0 }),
      })}{' '}
      {spent.length > 0 ? `${t('local.spent', { count: spent.length, titles: list(spent) })} ` : null}
      <Manage />
    </Notice>
  );
}

function Unusable({ onShowProblems }: { onShowProblems: () => void }) {
  const { problems, local } = useDataset();
  const { t } = useTranslator();
  const ofReports = problems.filter(({ file }) => file === localReportsFile);
  const isClosed = ofReports.some(({ code }) => code === 'storage');
  // Where there are readable ones as well, the line on them leads there.
  const isAlone = local?.reports.length === 0 && local.unreadable.length > 0;
  return (
    <Notice>
      {isClosed ? t('local.closed') : t('local.unusable', { count: ofReports.length })}{' '}
      <Button look="link" onClick={onShowProblems}>
        {t('notice.show')}
      </Button>{' '}
      {isAlone ? <Manage /> : null}
    </Notice>
  );
}

/** The way to the kept reports, where the page has one. */
function Manage() {
  const { t } = useTranslator();
  const openReport = useViewState((state) => state.openReport);
  if (!useOffersReports()) return null;
  return (
    <Button look="link" onClick={() => openReport('kept')}>
      {t('local.manage')}
    </Button>
  );
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
