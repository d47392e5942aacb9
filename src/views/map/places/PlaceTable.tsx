import { countryName } from '#filter/countryName.ts';
import { withLocal } from '#filter/withLocal.ts';
import { formatKnownDate } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { PlaceCount, PlaceCounts } from '#selectors/placeCounts.ts';
import { Button } from '#ui/Button.tsx';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import styles from './PlaceTable.module.css';
import { useChoosePlace } from './useChoosePlace.ts';

/** The places as a table; each can be chosen in it as on the map. */
export function PlaceTable({ counts: { places } }: { counts: PlaceCounts }) {
  const translator = useTranslator();
  const dataset = useDataset();
  const choose = useChoosePlace();
  const { t, label, number } = translator;
  const columns: readonly DataColumn<PlaceCount>[] = [
    {
      key: 'place',
      label: t('dimension.place'),
      cell: ({ place, isChosen }) => (
        <Button
          look="link"
          className={styles.choice ?? ''}
          aria-pressed={isChosen}
          onClick={(event) => choose(place.id, event)}
        >
          {label(place.name)}
        </Button>
      ),
    },
    {
      key: 'country',
      label: t('map.country'),
      cell: ({ place }) => countryName(dataset, place.country, translator),
    },
    {
      key: 'contacts',
      label: t('map.contacts'),
      isNumber: true,
      cell: ({ contacts, local }) => withLocal(number(contacts), local, translator),
    },
    {
      key: 'first',
      label: t('map.firstColumn'),
      cell: ({ first }) => formatKnownDate(first.span, 'short', translator),
    },
    {
      key: 'last',
      label: t('map.lastColumn'),
      cell: ({ last }) => formatKnownDate(last.span, 'short', translator),
    },
  ];
  return (
    <div className={styles.table}>
      <DataTable
        caption={t('map.tableCaption')}
        columns={columns}
        rows={places}
        rowKey={({ place }) => place.id}
      />
    </div>
  );
}
