import type { DataError } from '#data/DataError.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { Button } from '#ui/Button.tsx';
import styles from './Dictionary.module.css';

/** Which file could not be used, why, and what to do. */
export function LoadFailure({ error, onRetry }: { error: DataError; onRetry: () => void }) {
  const { t } = useTranslator();
  return (
    <div role="alert" className={styles.failure}>
      <p>{t(`error.${error.kind}`, { file: error.file })}</p>
      <p className={styles.quiet}>{t('error.detail', { detail: error.detail })}</p>
      <Button look="primary" onClick={onRetry}>
        {t('error.retry')}
      </Button>
    </div>
  );
}
