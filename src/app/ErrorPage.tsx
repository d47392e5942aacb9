import { DataError } from '#data/DataError.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { Button } from '#ui/Button.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import styles from './ErrorPage.module.css';

/** A full page that says what failed, which file, why and what to do. */
export function ErrorPage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslator();
  const isDataError = error instanceof DataError;
  const detail = isDataError ? error.detail : String(error);
  return (
    <main className={styles.page} role="alert">
      <p className={styles.product}>{t('app.name')}</p>
      <h1 className={styles.title}>{t('error.title')}</h1>
      <p>{isDataError ? t(`error.${error.kind}`, { file: error.file }) : t('error.unexpected')}</p>
      <p className={styles.detail}>{t('error.detail', { detail })}</p>
      <div className={styles.actions}>
        <Button look="primary" onClick={onRetry}>
          {t('error.retry')}
        </Button>
        {isDataError ? null : (
          <CopyButton
            text={() => (error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error))}
            label={t('error.copy')}
            copiedLabel={t('error.copied')}
            refusedLabel={t('share.select')}
          />
        )}
      </div>
    </main>
  );
}
