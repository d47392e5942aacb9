import { GridLayer, TileLayer } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { TileLayer as SiteTileLayer } from '#model/Config.ts';

type SiteTilesProps = { readonly tiles: SiteTileLayer; readonly onFailure: () => void };

/** The map tiles of the site's own server, in place of land and boundaries. */
export function SiteTiles({ tiles: { url, maxZoom }, onFailure }: SiteTilesProps) {
  const map = useMap();
  useEffect(() => {
    const layer = new PlainTileLayer(url, { maxNativeZoom: maxZoom }).on('tileerror', onFailure).addTo(map);
    return () => {
      layer.off().remove();
    };
  }, [map, url, maxZoom, onFailure]);
  return null;
}

/** What Leaflet keeps of a tile. */
type Tile = { readonly el: HTMLImageElement; readonly coords: { readonly z: number } };
type TileKeeper = { readonly _tiles: Record<string, Tile>; readonly _tileZoom: number };

/**
 * Leaflet gives tiles that it no longer wants an image of a `data:` address, which a strict policy forbids: here they
 * are taken away alone.
 */
const PlainTileLayer = TileLayer.extend({
  _removeTile(this: TileKeeper, key: string) {
    Reflect.get(GridLayer.prototype, '_removeTile').call(this, key);
  },
  _abortLoading(this: TileKeeper) {
    for (const [key, { el, coords }] of Object.entries(this._tiles)) {
      if (coords.z === this._tileZoom || el.complete) continue;
      el.remove();
      delete this._tiles[key];
    }
  },
}) as unknown as typeof TileLayer;
