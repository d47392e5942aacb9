import { useCallback, useState } from 'react';
import { setValues } from '#filter/filterReducers.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { placeCounts } from '#selectors/placeCounts.ts';
import { Button } from '#ui/Button.tsx';
import { lazyPart } from '#ui/lazyPart.ts';
import { Part } from '#ui/Part.tsx';
import { TableSwitch } from '#ui/TableSwitch.tsx';
import { ViewFrame } from '#ui/ViewFrame.tsx';
import { ExportButton } from '#views/ExportButton.tsx';
import { MapFailures } from '#views/map/base/MapFailures.tsx';
import { useBaseMap } from '#views/map/base/useBaseMap.ts';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import { useSite } from '#views/siteContext.ts';
import { useDerived } from '#views/useDerived.ts';
import { useShowContacts } from '#views/useShowContacts.ts';
import { MapCaption } from './MapCaption.tsx';
import styles from './MapView.module.css';
import { PlaceMap } from './PlaceMap.tsx';

const PlaceTable = lazyPart(async () => (await import('#views/map/places/PlaceTable.tsx')).PlaceTable);

/** Where contacts took place: circles on a map, or a table. */
export function MapView() {
  const { t } = useTranslator();
  const counts = useDerived(placeCounts);
  const [isTable, setTable] = useState(false);
  const files = useBaseMap();
  const site = useSite();
  const [haveTilesFailed, setTilesFailed] = useState(false);
  const failTiles = useCallback(() => setTilesFailed(true), []);
  const tiles = haveTilesFailed ? null : site.tiles;
  const { filter } = useSnapshot();
  const showContacts = useShowContacts();
  const { placed, places, hasChoice } = counts;
  const figure = t('map.subtitle', { contacts: placed.length, places: places.length });
  const subtitle = hasChoice
    ? t('map.choosing')
    : placed.length > 0 && (
        <Button
          look="quiet"
          className={styles.figure ?? ''}
          onClick={() =>
            showContacts(
              figure,
              placed,
              setValues(
                filter,
                'place',
                places.map(({ place }) => place.id),
              ),
            )
          }
        >
          {figure}
        </Button>
      );
  return (
    <ViewFrame
      id="map"
      name={t('map.name')}
      title={t('map.title')}
      subtitle={subtitle}
      actions={
        <>
          <TableSwitch isTable={isTable} onChange={setTable} label={t('view.table')} />
          <ExportButton picture="map" view={t('map.title')} />
        </>
      }
    >
      {isTable ? (
        <Part>
          <PlaceTable counts={counts} />
        </Part>
      ) : (
        <PlaceMap counts={counts} files={files} tiles={tiles} onTileFailure={failTiles} />
      )}
      <MapCaption
        counts={counts}
        boundaries={isTable || tiles ? 'none' : files.boundaries}
        tiles={isTable ? null : tiles}
      />
      {isTable ? null : (
        <MapFailures
          failures={files.failures}
          onTilesRetry={haveTilesFailed ? () => setTilesFailed(false) : null}
        />
      )}
    </ViewFrame>
  );
}
