import { clearClause, setValues } from '#filter/filterReducers.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { TileLayer } from '#model/Config.ts';
import { type Contact, placeUnknown, remote } from '#model/Dataset.ts';
import type { PlaceCounts } from '#selectors/placeCounts.ts';
import { Button } from '#ui/Button.tsx';
import { channelTone } from '#views/channelTone.ts';
import { LocalKey } from '#views/LocalKey.tsx';
import { BoundaryMenu } from '#views/map/base/BoundaryMenu.tsx';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import { useShowContacts } from '#views/useShowContacts.ts';
import styles from './MapCaption.module.css';
import view from './MapView.module.css';

type MapCaptionProps = {
  readonly counts: PlaceCounts;
  /** Whether boundaries are drawn; `missing` if they should be, and cannot. */
  readonly boundaries: 'drawn' | 'missing' | 'none';
  /** The site's own map, where that is drawn: its boundaries are its own. */
  readonly tiles: TileLayer | null;
};

/** Below the map: contacts that have no place on it, and which boundaries it draws. */
export function MapCaption({ counts, boundaries, tiles }: MapCaptionProps) {
  const { t } = useTranslator();
  return (
    <div className={styles.caption}>
      <div className={styles.elsewhere}>
        <LocalKey count={counts.places.reduce((sum, { local }) => sum + local, 0)} />
        <Placeless
          contacts={counts.remote}
          text={t('map.remote', { count: counts.remote.length })}
          channel={remote}
        />
        <Placeless
          contacts={counts.unknown}
          text={t('map.unknown', { count: counts.unknown.length })}
          channel={placeUnknown}
        />
      </div>
      {tiles ? <p>{t('map.tiles', { attribution: tiles.attribution })}</p> : null}
      {boundaries === 'drawn' ? <BoundaryMenu /> : null}
      {boundaries === 'missing' ? <p>{t('map.noBoundaries')}</p> : null}
    </div>
  );
}

type PlacelessProps = {
  readonly contacts: readonly Contact[];
  readonly text: string;
  readonly channel: string;
};

/** How many contacts of a channel have no place; leads to them. */
function Placeless({ contacts, text, channel }: PlacelessProps) {
  const { dataset, filter } = useSnapshot();
  const showContacts = useShowContacts();
  if (contacts.length === 0) return null;
  const elsewhere = setValues(clearClause(filter, 'place'), 'channel', [channel]);
  return (
    <Button
      look="quiet"
      className={view.figure ?? ''}
      onClick={() => showContacts(text, contacts, elsewhere)}
    >
      <span className={styles.swatch} data-tone={channelTone(dataset, channel)} />
      {text}
    </Button>
  );
}
