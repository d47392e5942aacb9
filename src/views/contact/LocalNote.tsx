import { useState } from 'react';
import { LocalLayerError } from '#data/LocalLayerError.ts';
import { formatInstant } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact } from '#model/Dataset.ts';
import type { LocalReport } from '#model/LocalReport.ts';
import { useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import { useLocalReports } from '#views/useLocalReports.ts';
import styles from './LocalNote.module.css';

/**
 * That a contact, or something of it, is from a report that this browser keeps, and the way to remove that report; the
 * page then offers to bring it back.
 */
export function LocalNote({ contact, report }: { contact: Contact; report: LocalReport }) {
  const translator = useTranslator();
  const { t } = translator;
  const openContact = useViewState((state) => state.openContact);
  const { drop } = useLocalReports();
  const [failure, setFailure] = useState<string | null>(null);
  const { title } = report.addition.document;
  const date = formatInstant(report.savedAt, translator);
  const remove = async () => {
    try {
      await drop(report.id);
      if (contact.isLocal) openContact(null);
    } catch (error) {
      setFailure(error instanceof LocalLayerError ? error.detail : String(error));
    }
  };
  return (
    <div className={styles.note}>
      <p>
        {contact.isLocal
          ? t('local.contact', { date })
          : t('local.added', { date, local: t('mark.localShort') })}{' '}
        <Button
          look="link"
          aria-label={t('local.removeTitled', { title })}
          title={t('local.removeTitled', { title })}
          onClick={() => void remove()}
        >
          {t('local.remove')}
        </Button>
      </p>
      {failure === null ? null : <p role="alert">{t('local.notDropped', { reason: failure })}</p>}
    </div>
  );
}
