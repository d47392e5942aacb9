import { formatDay } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { millisecondsPerDay } from '#model/day.ts';
import type { LocalReport } from '#model/LocalReport.ts';
import { Button } from '#ui/Button.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { AdditionContacts } from './AdditionContacts.tsx';
import styles from './KeptReports.module.css';

type KeptRowProps = {
  readonly report: LocalReport;
  readonly onDownload: () => void;
  readonly onRemove: () => void;
};

/** A report that is kept: what it is, what it brought, and what can be done with it. */
export function KeptRow({ report, onDownload, onRemove }: KeptRowProps) {
  const translator = useTranslator();
  const { version } = useDataset();
  const { t } = translator;
  const { addition, savedAt, dataVersion } = report;
  const { title, publisher } = addition.document;
  const day = Math.floor(Date.parse(savedAt) / millisecondsPerDay);
  return (
    <li>
      <h3 dir="auto">{title}</h3>
      <p className={styles.quiet}>
        {[publisher, t('report.kept.on', { date: formatDay(day, 'long', translator) })].join(' · ')}
        {dataVersion === version ? null : ` · ${t('report.kept.version', { version: dataVersion })}`}
      </p>
      <AdditionContacts addition={addition} />
      <div className={styles.actions}>
        <Button aria-label={t('report.kept.downloadNamed', { title })} onClick={onDownload}>
          {t('report.download')}
        </Button>
        <CopyButton
          text={() => JSON.stringify(addition, null, 2)}
          label={t('report.kept.copy')}
          aria-label={t('report.kept.copyNamed', { title })}
          copiedLabel={t('report.kept.copied')}
          refusedLabel={t('share.embed.select')}
        />
        <Button aria-label={t('report.kept.removeNamed', { title })} onClick={onRemove}>
          {t('report.kept.remove')}
        </Button>
      </div>
    </li>
  );
}
