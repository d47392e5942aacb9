import { useTranslator } from '#i18n/useTranslator.ts';
import { remote } from '#model/Dataset.ts';
import type { PlaceCounts } from '#selectors/placeCounts.ts';
import { channelTone } from '#views/channelTone.ts';
import { BoundaryMenu } from '#views/map/base/BoundaryMenu.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import styles from './MapCaption.module.css';

type MapCaptionProps = {
  readonly counts: PlaceCounts;
  /** Whether boundaries are drawn; `missing` if they should be, and cannot. */
  readonly boundaries: 'drawn' | 'missing' | 'none';
};

/** Below the map: contacts that have no place on it, and which boundaries it draws. */
export function MapCaption({ counts, boundaries }: MapCaptionProps) {
  const { t } = useTranslator();
  const dataset = useDataset();
  return (
    <div className={styles.caption}>
      <p className={styles.elsewhere}>
        {counts.remote > 0 ? (
          <span>
            <span className={styles.swatch} data-tone={channelTone(dataset, remote)} />
            {t('map.remote', { count: counts.remote })}
          </span>
        ) : null}
        {counts.unknown > 0 ? <span>{t('map.unknown', { count: counts.unknown })}</span> : null}
      </p>
      {boundaries === 'drawn' ? <BoundaryMenu /> : null}
      {boundaries === 'missing' ? <p>{t('map.noBoundaries')}</p> : null}
    </div>
  );
}
