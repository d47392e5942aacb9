import type { Localized } from './Dataset.ts';

/** The file beside the page in which a site says how the page is to be. */
export const configFile = 'config.json';

/** What a site can turn off, each for itself. */
export const features = [
  'export',
  'share',
  'search',
  'savedViews',
  'coverage',
  'dictionary',
  'settings',
] as const;
export type Feature = (typeof features)[number];

/** The names of a site's theme; `auto` follows the reader's system. */
export const themeNames = ['auto', 'light', 'dark'] as const;
export type ThemeName = (typeof themeNames)[number];

/** Map tiles of the site's own server. */
export type TileLayer = {
  /** Address with `{z}`, `{x}` and `{y}`, on the page's own server. */
  readonly url: string;
  /** Who made the tiles, in plain text; shown under the map. */
  readonly attribution: string;
  /** The closest zoom that there are tiles for. */
  readonly maxZoom: number;
};

/** What a site has set; where it has set nothing, or what cannot be used, the default. */
export type Config = {
  /** In place of the data's own title. */
  readonly title: Localized | null;
  /** Address of the data folder as the page fetches it, without a slash at the end. */
  readonly data: string;
  /** The default filter by the names and values of links; what it does not name is as Readout has it. */
  readonly filter: Readonly<Record<string, readonly string[]>>;
  readonly theme: ThemeName;
  /** CSS values in place of those of `ui/tokens.css`, by their names there, e.g. `--tone-1`. */
  readonly variables: Readonly<Record<string, string>>;
  /** The language to begin in; null is the browser's. */
  readonly language: string | null;
  /** Id of the default boundary view; null is the data's first. */
  readonly boundaries: string | null;
  readonly tiles: TileLayer | null;
  /** Origins of the pages that may talk to this one in a frame; `*` is every page. */
  readonly origins: readonly string[];
  readonly features: Readonly<Record<Feature, boolean>>;
  /** Whether the page goes on working without its server. */
  readonly offline: boolean;
};

/** A page as it is where nobody has set anything. */
export const defaultConfig: Config = {
  title: null,
  data: 'data',
  filter: {},
  theme: 'auto',
  variables: {},
  language: null,
  boundaries: null,
  tiles: null,
  origins: [],
  features: Object.fromEntries(features.map((name) => [name, true])) as Record<Feature, boolean>,
  offline: false,
};
