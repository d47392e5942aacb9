import { useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { placeCounts } from '#selectors/placeCounts.ts';
import { TableSwitch } from '#ui/TableSwitch.tsx';
import { ViewFrame } from '#ui/ViewFrame.tsx';
import { MapFailures } from '#views/map/base/MapFailures.tsx';
import { useBaseMap } from '#views/map/base/useBaseMap.ts';
import { PlaceTable } from '#views/map/places/PlaceTable.tsx';
import { useDerived } from '#views/useDerived.ts';
import { MapCaption } from './MapCaption.tsx';
import { PlaceMap } from './PlaceMap.tsx';

/** Where contacts took place: circles on a map, or a table. */
export function MapView() {
  const { t } = useTranslator();
  const counts = useDerived(placeCounts);
  const [isTable, setTable] = useState(false);
  const files = useBaseMap();
  const { placed, places, hasChoice } = counts;
  const subtitle = hasChoice
    ? t('map.choosing')
    : placed > 0 && t('map.subtitle', { contacts: placed, places: places.length });
  return (
    <ViewFrame
      id="map"
      name={t('map.name')}
      title={t('map.title')}
      subtitle={subtitle}
      actions={<TableSwitch isTable={isTable} onChange={setTable} label={t('view.table')} />}
    >
      {isTable ? <PlaceTable counts={counts} /> : <PlaceMap counts={counts} files={files} />}
      <MapCaption counts={counts} boundaries={isTable ? 'none' : files.boundaries} />
      {isTable ? null : <MapFailures failures={files.failures} />}
    </ViewFrame>
  );
}
