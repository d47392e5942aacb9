import type { MapFiles } from '#data/useMapFiles.ts';
import type { Picture } from '#export/Picture.ts';
import type { Snapshot } from '#filter/Snapshot.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { Looks } from '#state/looks.ts';
import type { Analysis, PictureName, Settings } from '#state/View.ts';

/** What a picture of a view is made from: the same that the view on the page is drawn from. */
export type PictureContext = {
  readonly snapshot: Snapshot;
  readonly translator: Translator;
  readonly analysis: Analysis;
  readonly settings: Pick<Settings, 'boundaries'>;
  readonly looks: Looks;
  /** The files of the base map, the fine outline among them; fails with a `DataError`. */
  readonly loadMap: () => Promise<Pick<MapFiles, 'land' | 'lines' | 'labels'>>;
};

/** Makes the picture of a view; its code is fetched when it is first asked for. */
export type MakePicture = (context: PictureContext) => Promise<Picture>;

/** How each picture is made. */
export type PictureMakers = Readonly<Record<PictureName, MakePicture>>;
