import { type RefObject, useEffect, useRef, useState } from 'react';
import type { PictureLook } from '#export/frame/composePicture.ts';
import { paintPicture } from '#export/png/paintPicture.ts';
import type { PictureName } from '#state/View.ts';
import type { Exporter } from './createExporter.ts';

/** Of what a picture is made. */
type Order = { readonly exporter: Exporter; readonly name: PictureName; readonly look: PictureLook };

export type Preview = {
  /** The canvas that the picture is painted on. */
  readonly ref: RefObject<HTMLCanvasElement | null>;
  /** What the canvas shows: for a while it may be what was asked for before; null before the first. */
  readonly drawn: { readonly title: string; readonly look: PictureLook } | null;
  /** Whether what is asked for is still in the making, has failed, or is what the canvas shows. */
  readonly state:
    | { readonly status: 'drawing' | 'drawn' }
    | { readonly status: 'failed'; readonly error: unknown };
};

/**
 * Paints a picture as it will come out, pixel by pixel as its PNG file of the same size; what was there before stays
 * until then. An image of the SVG file would need a wider security policy.
 */
export function usePreview(exporter: Exporter, name: PictureName, look: PictureLook): Preview {
  const ref = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState<(Order & { readonly title: string }) | null>(null);
  const [failed, setFailed] = useState<(Order & { readonly error: unknown }) | null>(null);
  useEffect(() => {
    const { signal, abort } = controllerOf();
    const order = { exporter, name, look };
    const paint = async () => {
      const title = await paintOn(ref, order, signal);
      setDrawn({ ...order, title });
      setFailed(null);
    };
    paint().catch((error: unknown) => {
      if (!signal.aborted) setFailed({ ...order, error });
    });
    return abort;
  }, [exporter, name, look]);
  const isAsked = (order: Order | null) =>
    order?.exporter === exporter && order.name === name && order.look === look;
  if (failed && isAsked(failed)) return { ref, drawn, state: { status: 'failed', error: failed.error } };
  return { ref, drawn, state: { status: isAsked(drawn) ? 'drawn' : 'drawing' } };
}

/**
 * Paints beside the canvas that is seen, which takes size and picture only when all is there: to set its size clears it.
 *
 * @returns the title of the picture
 */
async function paintOn(
  ref: Preview['ref'],
  { exporter, name, look }: Order,
  signal: AbortSignal,
): Promise<string> {
  const typeset = await exporter.compose(name, look, 'alone', signal);
  const canvas = document.createElement('canvas');
  try {
    await paintPicture(canvas, typeset, 1, signal);
    const shown = ref.current;
    if (shown) {
      shown.width = canvas.width;
      shown.height = canvas.height;
      shown.getContext('2d')?.drawImage(canvas, 0, 0);
    }
    return typeset.picture.title;
  } finally {
    // Some browsers keep the memory of a canvas long after it is out of use.
    canvas.width = 0;
    canvas.height = 0;
  }
}

function controllerOf() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
