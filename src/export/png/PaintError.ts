/**
 * Why a picture could not be painted: no 2D canvas, one of this size is more than the browser has, the browser guards
 * against reading canvases, or it gave no file.
 */
export type PaintFailure = 'noCanvas' | 'canvasTooLarge' | 'canvasGuarded' | 'noFile';

/** A picture could not be painted; `export.paint.<failure>` tells the reader. */
export class PaintError extends Error {
  readonly failure: PaintFailure;

  constructor(failure: PaintFailure) {
    super(`The picture could not be painted: ${failure}`);
    this.name = 'PaintError';
    this.failure = failure;
  }
}
