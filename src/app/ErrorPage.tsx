import { useEffect } from 'react';
import { DataError } from '#data/DataError.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { ErrorActions } from './ErrorActions.tsx';
import styles from './ErrorPage.module.css';
import { useHost } from './hostContext.ts';

/** A full page that says what failed, which file, why and what to do. */
export function ErrorPage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslator();
  const host = useHost();
  const isDataError = error instanceof DataError;
  useEffect(() => host?.say({ type: 'error', code: 'data', message: String(error) }), [host, error]);
  const detail = isDataError ? error.detail : String(error);
  return (
    <main className={styles.page} role="alert">
      <p className={styles.product}>{t('app.name')}</p>
      <h1 className={styles.title}>{t('error.title')}</h1>
      <p>{isDataError ? t(`error.${error.kind}`, { file: error.file }) : t('error.unexpected')}</p>
      <p className={styles.detail}>{t('error.detail', { detail })}</p>
      <ErrorActions onRetry={onRetry} bug={isDataError ? null : error} />
    </main>
  );
}
