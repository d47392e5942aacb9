import { fileName } from '#export/fileName.ts';
import type { PictureName } from '#state/View.ts';
import type { Exporter } from './createExporter.ts';
import { pictureTitle } from './pictureTitle.ts';

/** The name of a picture's file: the view, then the filter sentence. */
export function pictureFileName({ sentence, context }: Exporter, name: PictureName, ending: string): string {
  return fileName(`${pictureTitle(name, context.translator)} ${sentence}`, ending);
}
