import { useTranslator } from '#i18n/useTranslator.ts';
import { Button } from '#ui/Button.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import styles from './ErrorActions.module.css';

type ErrorActionsProps = {
  readonly onRetry: () => void;
  /** What has gone wrong in the page itself, for whoever maintains it; null where the reader was told all. */
  readonly bug: unknown;
};

/** What can be done after an error: try again, and take the details to somebody. */
export function ErrorActions({ onRetry, bug }: ErrorActionsProps) {
  const { t } = useTranslator();
  return (
    <div className={styles.actions}>
      <Button look="primary" onClick={onRetry}>
        {t('error.retry')}
      </Button>
      {bug === null ? null : (
        <CopyButton
          text={() => (bug instanceof Error ? `${bug.message}\n${bug.stack ?? ''}` : String(bug))}
          label={t('error.copy')}
          copiedLabel={t('error.copied')}
          refusedLabel={t('share.select')}
        />
      )}
    </div>
  );
}
