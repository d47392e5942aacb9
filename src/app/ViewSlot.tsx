import { type ReactNode, Suspense } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { ErrorActions } from './ErrorActions.tsx';
import styles from './ViewSlot.module.css';

type ViewSlotProps = { readonly id?: string; readonly className: string; readonly children: ReactNode };

/** The place of one view: while its code comes the room stays free, and if it fails the others go on. */
export function ViewSlot({ id, className, children }: ViewSlotProps) {
  return (
    <div id={id} className={className}>
      <ErrorBoundary fallback={(error, retry) => <ViewError error={error} onRetry={retry} />}>
        <Suspense fallback={null}>{children}</Suspense>
      </ErrorBoundary>
    </div>
  );
}

function ViewError({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslator();
  return (
    <div role="alert" className={styles.failure}>
      <p>{t('error.view')}</p>
      <ErrorActions onRetry={onRetry} bug={error} />
    </div>
  );
}
