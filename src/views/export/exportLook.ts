import type { PictureLook } from '#export/frame/composePicture.ts';
import type { Preset } from '#export/presets.ts';
import { lookKey } from '#state/looks.ts';
import type { PictureName } from '#state/View.ts';

export const exportTabs = ['picture', 'slides', 'data', 'citations', 'pack'] as const;
export type ExportTab = (typeof exportTabs)[number];

/** Times the size of a picture, for PNG alone. */
export const scales = [1, 2, 3] as const;
export type Scale = (typeof scales)[number];

export type ExportLook = {
  readonly tab: ExportTab;
  readonly preset: Preset['id'];
  readonly ground: PictureLook['ground'];
  readonly isFramed: boolean;
  readonly scale: Scale;
  readonly slides: readonly PictureName[];
  /** A mark at the start of CSV files, by which a spreadsheet program reads them as UTF-8. */
  readonly hasByteOrderMark: boolean;
  readonly packed: readonly PackedKind[];
};

/** What a brief pack holds. */
export const packedKinds = ['pictures', 'slides', 'data', 'citations'] as const;
export type PackedKind = (typeof packedKinds)[number];

/** What the reader last chose to export, kept until the page is left. */
export const exportLook = lookKey<ExportLook>({
  tab: 'picture',
  preset: 'slide',
  ground: 'white',
  isFramed: true,
  scale: 2,
  slides: ['timeline', 'map', 'frequency'],
  hasByteOrderMark: true,
  packed: packedKinds,
});
