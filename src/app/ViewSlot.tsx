import { type ReactNode, Suspense } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { Button } from '#ui/Button.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
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
      <div className={styles.actions}>
        <Button onClick={onRetry}>{t('error.retry')}</Button>
        <CopyButton
          text={() => (error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error))}
          label={t('error.copy')}
          copiedLabel={t('error.copied')}
          refusedLabel={t('share.select')}
        />
      </div>
    </div>
  );
}
