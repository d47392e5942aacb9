import { useEffect, useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import styles from './LoadingPage.module.css';

/** Before that, a wait goes unnoticed, and a word about it would only flicker. */
const noticeMs = 400;

/** The page's own lines at their final size while the data comes; after a moment one line of text. */
export function LoadingPage() {
  const [isSlow, setSlow] = useState(false);
  const { t } = useTranslator();
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), noticeMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className={styles.page} aria-busy="true">
      <p className={styles.header}>{t('app.name')}</p>
      <p className={styles.filters} role="status">
        {isSlow ? t('app.loading', { file: 'contacts.json' }) : ''}
      </p>
      <div className={styles.figures} />
      <div className={styles.timeline} />
    </main>
  );
}
