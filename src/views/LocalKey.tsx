import { useTranslator } from '#i18n/useTranslator.ts';
import { LocalDot } from './LocalDot.tsx';
import styles from './LocalKey.module.css';

/** How many of what is shown are from local reports, with the sign that they are marked with; nothing where none is. */
export function LocalKey({ count }: { count: number }) {
  const { t } = useTranslator();
  if (count === 0) return null;
  return (
    <span className={styles.key}>
      <svg width="8" height="8" viewBox="-4 -4 8 8" aria-hidden="true">
        <LocalDot x={0} y={0} />
      </svg>
      {t('count.local', { count })}
    </span>
  );
}
