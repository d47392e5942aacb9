import { useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { LocalReport } from '#model/LocalReport.ts';
import { useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { useLocalReports } from '#views/useLocalReports.ts';
import { failureInWords } from './failureInWords.ts';
import styles from './KeptReports.module.css';
import { KeptRow } from './KeptRow.tsx';
import { useAdditionDownload } from './useAdditionDownload.ts';

/** The reports that this browser keeps, the latest first: each can be removed, copied and taken along. */
export function KeptReports() {
  const { local } = useDataset();
  const translator = useTranslator();
  const { t } = translator;
  const { drop, restore } = useLocalReports();
  const dropped = useViewState((state) => state.dropped);
  const download = useAdditionDownload();
  const [failure, setFailure] = useState('');
  const reports = [...(local?.reports ?? [])].reverse();
  const unreadable = local?.unreadable ?? [];
  const attempt = (act: Promise<void>) =>
    act.then(
      () => setFailure(''),
      (error: unknown) => setFailure(failureInWords(error, translator)),
    );
  return (
    <div className={styles.kept}>
      <p>{t(reports.length === 0 ? 'report.kept.none' : 'report.kept.lead', { count: reports.length })}</p>
      <p role="status" className={styles.quiet}>
        {failure || download.words}
      </p>
      {dropped ? <Dropped report={dropped} onUndo={() => void attempt(restore(dropped))} /> : null}
      {reports.length > 1 ? (
        <div className={styles.actions}>
          <Button onClick={() => download.save(reports.map(({ addition }) => addition).reverse())}>
            {t('report.kept.downloadAll')}
          </Button>
        </div>
      ) : null}
      <ul className={styles.reports}>
        {reports.map((report) => (
          <KeptRow
            key={report.id}
            report={report}
            onDownload={() => download.save([report.addition])}
            onRemove={() => void attempt(drop(report.id))}
          />
        ))}
        {unreadable.map(({ id }) => (
          <li key={id}>
            <p>{t('report.kept.unreadable', { id })}</p>
            <div className={styles.actions}>
              <Button
                aria-label={t('report.kept.removeNamed', { title: id })}
                onClick={() => void attempt(drop(id))}
              >
                {t('report.kept.remove')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Dropped({ report, onUndo }: { report: LocalReport; onUndo: () => void }) {
  const { t } = useTranslator();
  return (
    <div className={styles.actions} role="status">
      <p>{t('local.dropped', { title: report.addition.document.title })}</p>
      <Button onClick={onUndo}>{t('local.undo')}</Button>
    </div>
  );
}
