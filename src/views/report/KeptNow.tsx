import { useEffect, useRef } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Addition } from '#model/Addition.ts';
import { useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import { AdditionContacts } from './AdditionContacts.tsx';
import styles from './KeptReports.module.css';
import { useAdditionDownload } from './useAdditionDownload.ts';

/** That a report is kept now, what it brought, and where to go on. */
export function KeptNow({ addition, onAnother }: { addition: Addition; onAnother: () => void }) {
  const { t } = useTranslator();
  const openReport = useViewState((state) => state.openReport);
  const download = useAdditionDownload();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.kept}>
      <h3 ref={heading} tabIndex={-1}>
        {t('report.keptNow', { title: addition.document.title })}
      </h3>
      <AdditionContacts addition={addition} />
      <p className={styles.quiet}>{t('report.keptNow.hint')}</p>
      <div className={styles.actions}>
        <Button look="primary" onClick={onAnother}>
          {t('report.another')}
        </Button>
        <Button onClick={() => download.save([addition])}>{t('report.download')}</Button>
        <Button onClick={() => openReport('kept')}>{t('report.tab.kept')}</Button>
      </div>
      <p role="status" className={styles.quiet}>
        {download.words}
      </p>
    </div>
  );
}
