import { type RefObject, useEffect, useRef, useState } from 'react';
import type { PictureLook } from '#export/frame/composePicture.ts';
import { paintPicture } from '#export/png/paintPicture.ts';
import type { PictureName } from '#state/View.ts';
import type { Exporter } from './createExporter.ts';

export type Preview = {
  /** The canvas that the picture is painted on. */
  readonly ref: RefObject<HTMLCanvasElement | null>;
  readonly state:
    | { readonly status: 'drawing' }
    | { readonly status: 'failed'; readonly error: unknown }
    | { readonly status: 'drawn'; readonly title: string };
};

/**
 * Paints a picture as it will come out, pixel by pixel as its PNG file of the same size; what was there before stays
 * until then. An image of the SVG file would need a wider security policy.
 */
export function usePreview(exporter: Exporter, name: PictureName, look: PictureLook): Preview {
  const ref = useRef<HTMLCanvasElement>(null);
  const [state, setState] = useState<Preview['state']>({ status: 'drawing' });
  useEffect(() => {
    const { signal, abort } = controllerOf();
    const paint = async () => {
      const typeset = await exporter.compose(name, look, 'alone', signal);
      const canvas = document.createElement('canvas');
      await paintPicture(canvas, typeset, 1, signal);
      const shown = ref.current;
      if (!shown) return;
      shown.width = canvas.width;
      shown.height = canvas.height;
      shown.getContext('2d')?.drawImage(canvas, 0, 0);
      setState({ status: 'drawn', title: typeset.picture.title });
    };
    paint().catch((error: unknown) => {
      if (!signal.aborted) setState({ status: 'failed', error });
    });
    return abort;
  }, [exporter, name, look]);
  return { ref, state };
}

function controllerOf() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
