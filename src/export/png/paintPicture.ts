import { breathe } from '#export/breathe.ts';
import { addPageFonts } from '#export/fonts/pageFonts.ts';
import type { TypesetPicture } from '#export/frame/typesetPicture.ts';
import { PaintError } from './PaintError.ts';
import { paintDrawings } from './paintDrawings.ts';

/** Longer than this the page is not kept waiting, in milliseconds; then it has its turn. */
const turn = 30;
/** How much is painted before the clock is looked at, in thousands of characters of paths. */
const portion = 40;
/** What an element costs besides its path, in the same. */
const elementCost = 0.5;

/**
 * Paints a picture onto a canvas, which takes its size. It is painted from its elements and not from its SVG file: a
 * browser may draw the image of an SVG before the fonts in it are ready, without its words, and says nothing. The page
 * can do other things in between.
 *
 * @param scale pixels of the canvas for one of the picture
 * @throws {PaintError} when this browser cannot; the signal's reason when it is cancelled
 */
export async function paintPicture(
  canvas: HTMLCanvasElement,
  { picture, fonts }: TypesetPicture,
  scale: number,
  signal?: AbortSignal,
): Promise<void> {
  await addPageFonts(fonts);
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  // Software paints at once; a graphics card would put it all off until the end, and do it in one go.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new PaintError('noCanvas');
  probe(context);
  await breathe();
  context.scale(scale, scale);
  let [waiting, since] = [0, performance.now()];
  for (const work of paintDrawings(context, picture.elements)) {
    waiting += work + elementCost;
    if (waiting < portion) continue;
    waiting = 0;
    // To read a pixel is what makes the browser paint.
    context.getImageData(0, 0, 1, 1);
    if (performance.now() - since < turn) continue;
    await breathe();
    signal?.throwIfAborted();
    since = performance.now();
  }
  context.getImageData(0, 0, 1, 1);
  await breathe();
  signal?.throwIfAborted();
}

const probeColour = [90, 120, 150, 255] as const;

/** Paints a pixel in the far corner and reads it back: a canvas that is too large stays blank, one that is guarded lies. */
function probe(context: CanvasRenderingContext2D): void {
  const { width, height } = context.canvas;
  const [red, green, blue] = probeColour;
  context.fillStyle = `rgb(${red} ${green} ${blue})`;
  context.fillRect(width - 1, height - 1, 1, 1);
  const { data } = context.getImageData(width - 1, height - 1, 1, 1);
  if (data[3] === 0) throw new PaintError('canvasTooLarge');
  // Some browsers change a colour by a step or two, which is not seen.
  if (probeColour.some((value, index) => Math.abs(value - (data[index] ?? 0)) > 3))
    throw new PaintError('canvasGuarded');
  context.clearRect(width - 1, height - 1, 1, 1);
}
