import { type ComponentProps, useLayoutEffect, useRef } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import styles from './ReportDialog.module.css';
import { ReportInput } from './ReportInput.tsx';

/** An empty desk: where the report goes, and what becomes of it. */
export function Intro({ input }: { input: ComponentProps<typeof ReportInput> }) {
  const { t } = useTranslator();
  const intro = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const field = intro.current?.querySelector('textarea');
    // Where it is typed on the screen, a keyboard would cover half of what is said here.
    if (!field || !matchMedia('(pointer: fine)').matches) return;
    // For a dialog that is about to open, and for one that is open already.
    field.setAttribute('autofocus', '');
    field.focus();
  }, []);
  return (
    <div ref={intro} className={styles.intro}>
      <ReportInput {...input} />
      <div className={styles.steps}>
        <h3>{t('report.steps')}</h3>
        <ol>
          <li>{t('report.step.read')}</li>
          <li>{t('report.step.check')}</li>
          <li>{t('report.step.keep')}</li>
        </ol>
        <p>{t('report.step.private')}</p>
      </div>
    </div>
  );
}
