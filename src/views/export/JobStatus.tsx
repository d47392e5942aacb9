import { useTranslator } from '#i18n/useTranslator.ts';
import { Button } from '#ui/Button.tsx';
import styles from './ExportDialog.module.css';
import type { Job } from './useJob.ts';

/** How far the work is, with a way to give it up, and how it ended. */
export function JobStatus({ job: { state, cancel } }: { job: Job }) {
  const { t } = useTranslator();
  const isRunning = state.status === 'running';
  return (
    <div className={styles.status} data-status={state.status}>
      <p role="status">{state.status === 'idle' ? null : state.words}</p>
      {isRunning ? (
        <div className={styles.progress}>
          <progress aria-label={state.words} {...(state.share === null ? {} : { value: state.share })} />
          <Button onClick={() => cancel(t('export.cancelled'))}>{t('export.cancel')}</Button>
        </div>
      ) : null}
    </div>
  );
}
