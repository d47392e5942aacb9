import { DomEvent } from 'leaflet';
import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { PlaceTotal } from '#selectors/placeCounts.ts';
import { useIsLocked } from '#state/useViewState.ts';
import { MapButton } from './MapButton.tsx';
import styles from './MapControls.module.css';
import { useHomeFrame } from './useHomeFrame.ts';
import { useMapFrame } from './useMapFrame.ts';

type MapControlsProps = {
  readonly totals: readonly PlaceTotal[];
  readonly isSelecting: boolean;
  readonly onSelecting: (isSelecting: boolean) => void;
};

/** Buttons of the map: draw an area, closer, farther, and back to all places. */
export function MapControls({ totals, isSelecting, onSelecting }: MapControlsProps) {
  const map = useMap();
  const isLocked = useIsLocked('place');
  const { t } = useTranslator();
  const bar = useRef<HTMLDivElement>(null);
  const { isHome, goHome } = useHomeFrame(totals);
  const { zoom } = useMapFrame();
  useEffect(() => {
    // A press on a button must not begin to drag the map.
    if (bar.current) DomEvent.disableClickPropagation(bar.current);
  }, []);
  const zoomBy = (step: number) => map.setZoom(map.getZoom() + step, { animate: false });
  return (
    <div ref={bar} className={styles.controls}>
      {isLocked ? null : (
        <MapButton
          sign="area"
          label={t('map.selectArea')}
          aria-pressed={isSelecting}
          onClick={() => onSelecting(!isSelecting)}
        />
      )}
      <MapButton
        sign="minus"
        label={t('map.zoomOut')}
        disabled={zoom <= map.getMinZoom() + 0.002}
        onClick={() => zoomBy(-1)}
      />
      <MapButton
        sign="plus"
        label={t('map.zoomIn')}
        disabled={zoom >= map.getMaxZoom() - 0.002}
        onClick={() => zoomBy(1)}
      />
      {isHome ? null : <MapButton sign="home" label={t('map.home')} onClick={goHome} />}
    </div>
  );
}
