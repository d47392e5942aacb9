import type { PictureLook } from '#export/frame/composePicture.ts';
import type { TypesetPicture } from '#export/frame/typesetPicture.ts';
import { pngFile } from '#export/png/pngFile.ts';
import { svgFile } from '#export/svg/svgFile.ts';
import type { PictureName } from '#state/View.ts';
import type { Attachment, Exporter } from './createExporter.ts';
import type { Scale } from './exportLook.ts';
import { pdfOf } from './pdfOf.ts';

export const pictureKinds = ['png', 'svg', 'pdf'] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** Which picture, how it looks, and what its file is to be. */
export type PictureOrder = {
  readonly name: PictureName;
  readonly look: PictureLook;
  /** For PNG alone. */
  readonly scale: Scale;
  readonly attachment: Attachment;
};

/** A file of a picture, and the signs that its typeface does not have. */
export type PictureFile = { readonly content: Blob; readonly missing: string };

/** Composes a picture, and makes a file of it. */
export async function makePictureFile(
  exporter: Exporter,
  kind: PictureKind,
  { name, look, scale, attachment }: PictureOrder,
  signal: AbortSignal,
): Promise<PictureFile> {
  return pictureFile(exporter, kind, await exporter.compose(name, look, attachment, signal), scale, signal);
}

/** Makes a file of a picture that is composed. */
export async function pictureFile(
  exporter: Exporter,
  kind: PictureKind,
  typeset: TypesetPicture,
  scale: Scale,
  signal: AbortSignal,
): Promise<PictureFile> {
  switch (kind) {
    case 'png':
      return { content: await pngFile(typeset, scale, signal), missing: '' };
    case 'svg':
      return {
        content: new Blob([svgFile(typeset.picture, typeset.fonts)], { type: 'image/svg+xml' }),
        missing: '',
      };
    case 'pdf':
      return pdfOf([typeset], exporter, typeset.picture.title, signal);
  }
}
