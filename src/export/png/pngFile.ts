import type { ComposedPicture } from '#export/frame/composePicture.ts';
import type { TypesetPicture } from '#export/frame/typesetPicture.ts';
import { PaintError } from './PaintError.ts';
import { paintPicture } from './paintPicture.ts';
import { withMetadata } from './withMetadata.ts';

/**
 * A picture as a PNG file of one, two or three times its size. It carries its title and filter sentence, and the
 * address and data version from which the page restores the view.
 *
 * @throws {PaintError} when this browser cannot; the signal's reason when it is cancelled
 */
export async function pngFile(
  typeset: TypesetPicture,
  scale: 1 | 2 | 3,
  signal?: AbortSignal,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  try {
    await paintPicture(canvas, typeset, scale, signal);
    return await canvasFile(canvas, typeset.picture, scale, signal);
  } finally {
    // Some browsers keep the memory of a canvas for long.
    canvas.width = 0;
    canvas.height = 0;
  }
}

/**
 * A canvas on which a picture is painted, as a PNG file with the picture's metadata.
 *
 * @throws {PaintError} when the browser gives no file; the signal's reason when it is cancelled
 */
async function canvasFile(
  canvas: HTMLCanvasElement,
  picture: ComposedPicture,
  scale: number,
  signal?: AbortSignal,
): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  signal?.throwIfAborted();
  if (blob?.type !== 'image/png') throw new PaintError('noFile');
  const bytes = withMetadata(new Uint8Array(await blob.arrayBuffer()), picture, scale);
  if (!bytes) throw new PaintError('noFile');
  signal?.throwIfAborted();
  return new Blob([bytes], { type: 'image/png' });
}
