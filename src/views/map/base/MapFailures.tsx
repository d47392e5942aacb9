import type { MapFailure } from '#data/useMapFiles.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { Button } from '#ui/Button.tsx';
import styles from '#views/map/MapCaption.module.css';

type MapFailuresProps = {
  readonly failures: readonly MapFailure[];
  /** Asks for the site's map tiles again; null where nothing was wrong with them. */
  readonly onTilesRetry: (() => void) | null;
};

/** Which files of the map could not be used, and why. The places are shown all the same. */
export function MapFailures({ failures, onTilesRetry }: MapFailuresProps) {
  const { t } = useTranslator();
  if (failures.length === 0 && !onTilesRetry) return null;
  return (
    <div className={styles.failures} role="alert">
      <ul>
        {failures.map(({ error: { kind, file } }) => (
          <li key={file}>{t(`error.${kind}`, { file })}</li>
        ))}
        {onTilesRetry ? <li>{t('map.tilesFailed')}</li> : null}
      </ul>
      <Button
        onClick={() => {
          for (const { retry } of failures) retry();
          onTilesRetry?.();
        }}
      >
        {t('error.retry')}
      </Button>
    </div>
  );
}
