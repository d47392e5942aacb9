import { useTranslator } from '#i18n/useTranslator.ts';
import { Button } from '#ui/Button.tsx';
import type { Fallback } from '#ui/ErrorBoundary.tsx';
import { ErrorActions } from './ErrorActions.tsx';
import styles from './PartFailure.module.css';

type PartFailureProps = {
  readonly error: unknown;
  readonly onRetry: () => void;
  /** Trying again did not help: some browsers fetch a file that has failed only once the page is loaded anew. */
  readonly hasRetried: boolean;
};

/** What stands in place of a view, a menu or a dialog that has failed. */
export const partFallback: Fallback = (error, retry, hasRetried) => (
  <PartFailure error={error} onRetry={retry} hasRetried={hasRetried} />
);

/** Stands in place of one part of the page that has failed. */
export function PartFailure({ error, onRetry, hasRetried }: PartFailureProps) {
  const { t } = useTranslator();
  return (
    <div role="alert" className={styles.failure}>
      <p>{t('error.view')}</p>
      <ErrorActions onRetry={onRetry} bug={error} />
      {hasRetried ? (
        <Button look="link" onClick={() => location.reload()}>
          {t('error.reload')}
        </Button>
      ) : null}
    </div>
  );
}
