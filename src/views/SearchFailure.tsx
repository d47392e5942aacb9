import { clearClause } from '#filter/filterReducers.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import styles from './SearchFailure.module.css';

/** In place of the page: its text could not be looked for, and counts without it would mislead. The text stays. */
export function SearchFailure({ text, onRetry }: { text: string; onRetry: () => void }) {
  const change = useViewState((state) => state.change);
  const { t } = useTranslator();
  return (
    <main className={styles.page} role="alert">
      <p className={styles.product}>{t('app.name')}</p>
      <h1 className={styles.title}>{t('search.failed')}</h1>
      <p>{t('search.failedPage', { text })}</p>
      <div className={styles.actions}>
        <Button look="primary" onClick={onRetry}>
          {t('error.retry')}
        </Button>
        <Button onClick={() => change((filter) => clearClause(filter, 'text'))}>{t('search.without')}</Button>
        <Button onClick={() => location.reload()}>{t('error.reload')}</Button>
      </div>
    </main>
  );
}
