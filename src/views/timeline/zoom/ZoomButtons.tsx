import { useTranslator } from '#i18n/useTranslator.ts';
import { Button } from '#ui/Button.tsx';
import { shortestWindow } from './timeWindow.ts';
import { type TimeZoom, zoomStep } from './useTimeZoom.ts';
import styles from './ZoomButtons.module.css';

/** Zooms the lanes in and out, and back to the whole. */
export function ZoomButtons({ zoom: { zoomed, zoomBy, reset } }: { zoom: TimeZoom }) {
  const { t } = useTranslator();
  const isClosest = zoomed !== null && zoomed.to - zoomed.from <= shortestWindow;
  return (
    <span className={styles.zoom}>
      {zoomed ? (
        <Button look="quiet" onClick={reset}>
          {t('timeline.zoomReset')}
        </Button>
      ) : null}
      <Button
        look="quiet"
        className={styles.step ?? ''}
        aria-label={t('timeline.zoomOut')}
        title={t('timeline.zoomOutHint')}
        disabled={zoomed === null}
        onClick={() => zoomBy(zoomStep)}
      >
        −
      </Button>
      <Button
        look="quiet"
        className={styles.step ?? ''}
        aria-label={t('timeline.zoomIn')}
        title={t('timeline.zoomInHint')}
        disabled={isClosest}
        onClick={() => zoomBy(1 / zoomStep)}
      >
        +
      </Button>
    </span>
  );
}
