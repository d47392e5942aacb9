import { TileLayer } from 'react-leaflet';
import type { TileLayer as SiteTileLayer } from '#model/Config.ts';

type SiteTilesProps = { readonly tiles: SiteTileLayer; readonly onFailure: () => void };

/** The map tiles of the site's own server, in place of land and boundaries. */
export function SiteTiles({ tiles: { url, maxZoom }, onFailure }: SiteTilesProps) {
  return <TileLayer url={url} maxNativeZoom={maxZoom} eventHandlers={{ tileerror: onFailure }} />;
}
