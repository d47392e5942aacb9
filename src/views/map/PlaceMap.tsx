import 'leaflet/dist/leaflet.css';
import { useCallback, useMemo, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import type { MapFiles } from '#data/useMapFiles.ts';
import { setValues } from '#filter/filterReducers.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { TileLayer } from '#model/Config.ts';
import { type PlaceCounts, placeTotals } from '#selectors/placeCounts.ts';
import { useViewState } from '#state/useViewState.ts';
import { EmptyAdvice } from '#views/EmptyAdvice.tsx';
import { BaseMap } from '#views/map/base/BaseMap.tsx';
import { SiteTiles } from '#views/map/base/SiteTiles.tsx';
import { AreaSelect } from '#views/map/gestures/AreaSelect.tsx';
import { GestureHint } from '#views/map/gestures/GestureHint.tsx';
import { MapControls } from '#views/map/gestures/MapControls.tsx';
import { PlaceOverlay } from '#views/map/places/PlaceOverlay.tsx';
import { PlaceTooltip } from '#views/map/places/PlaceTooltip.tsx';
import { SizeLegend } from '#views/map/places/SizeLegend.tsx';
import { usePointedPlace } from '#views/map/places/usePointedPlace.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import styles from './PlaceMap.module.css';

/** The base map ends where its makers say that it does: beyond lies its cut in the Bering Strait. */
const limits: [[number, number], [number, number]] = [
  [-60, -175],
  [84, 195],
];

type PlaceMapProps = {
  readonly counts: PlaceCounts;
  readonly files: MapFiles;
  /** The site's own map, where it has one that can be fetched. */
  readonly tiles: TileLayer | null;
  readonly onTileFailure: () => void;
};

/** Places on land: Leaflet draws everything as vectors, and nothing moves by itself. */
export function PlaceMap({ counts, files, tiles, onTileFailure }: PlaceMapProps) {
  const { t } = useTranslator();
  const dataset = useDataset();
  // The frame is of all places of the data: a filter must not take the reader back to it.
  const totals = useMemo(() => placeTotals({ dataset }), [dataset]);
  const change = useViewState((state) => state.change);
  const [isSelecting, setSelecting] = useState(false);
  const { pointed, point, keep, close } = usePointedPlace();
  const selectPlaces = useCallback(
    (places: readonly string[]) => {
      setSelecting(false);
      if (places.length > 0) change((filter) => setValues(filter, 'place', places));
    },
    [change],
  );
  return (
    <div className={styles.stage} data-selecting={isSelecting || undefined}>
      <MapContainer
        className={styles.map ?? ''}
        center={[20, 40]}
        zoom={1}
        maxZoom={6}
        zoomSnap={0}
        maxBounds={limits}
        maxBoundsViscosity={1}
        attributionControl={false}
        zoomControl={false}
        zoomAnimation={false}
        fadeAnimation={false}
        markerZoomAnimation={false}
        inertia={false}
        bounceAtZoomLimits={false}
        scrollWheelZoom={false}
        doubleClickZoom={false}
        boxZoom={false}
        keyboard={false}
        dragging={false}
      >
        {tiles ? <SiteTiles tiles={tiles} onFailure={onTileFailure} /> : <BaseMap files={files} />}
        <PlaceOverlay
          counts={counts}
          totals={totals}
          // Tiles have names of their own.
          labels={tiles ? noNames : files.labels}
          onPoint={point}
        />
        <AreaSelect counts={counts} isArmed={isSelecting} onSelect={selectPlaces} />
        <GestureHint isSelecting={isSelecting} />
        <MapControls totals={totals} isSelecting={isSelecting} onSelecting={setSelecting} />
      </MapContainer>
      <SizeLegend counts={counts} totals={totals} />
      <div className={styles.advice}>
        <EmptyAdvice />
        {isPlaceless(counts) ? <p className={styles.placeless}>{t('map.noneHasPlace')}</p> : null}
      </div>
      {pointed ? <PlaceTooltip pointed={pointed} onEnter={keep} onLeave={close} /> : null}
    </div>
  );
}

const noNames: MapFiles['labels'] = [];

/** There are contacts, but none that the map could show. */
function isPlaceless({ places, remote, unknown, hasChoice }: PlaceCounts): boolean {
  return places.length === 0 && !hasChoice && remote.length + unknown.length > 0;
}
