import type { MapFailure } from '#data/useMapFiles.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { Button } from '#ui/Button.tsx';
import styles from '#views/map/MapCaption.module.css';

/** Which files of the base map could not be used, and why. The places are shown all the same. */
export function MapFailures({ failures }: { failures: readonly MapFailure[] }) {
  const { t } = useTranslator();
  if (failures.length === 0) return null;
  return (
    <div className={styles.failures} role="alert">
      <ul>
        {failures.map(({ error: { kind, file } }) => (
          <li key={file}>{t(`error.${kind}`, { file })}</li>
        ))}
      </ul>
      <Button
        onClick={() => {
          for (const { retry } of failures) retry();
        }}
      >
        {t('error.retry')}
      </Button>
    </div>
  );
}
