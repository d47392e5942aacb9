import { useTranslator } from '#i18n/useTranslator.ts';
import { Button } from '#ui/Button.tsx';
import styles from './ExportDialog.module.css';
import type { Job } from './useJob.ts';

/** How far the work is, with a way to give it up, and how it ended; begin and end are said, the steps between are seen. */
export function JobStatus({ job: { state, cancel } }: { job: Job }) {
  const { t } = useTranslator();
  return (
    <div className={styles.status} data-status={state.status}>
      <p role="status">{state.status === 'idle' ? null : state.words}</p>
      {state.status === 'running' ? (
        <>
          <div className={styles.progress}>
            <progress aria-label={state.words} {...(state.share === null ? {} : { value: state.share })} />
            <Button onClick={() => cancel(t('export.cancelled'))}>{t('export.cancel')}</Button>
          </div>
          {state.step === null ? null : <p className={styles.step}>{state.step}</p>}
        </>
      ) : null}
    </div>
  );
}
