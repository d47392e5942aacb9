import { draw } from '#export/drawing/Drawing.ts';
import { createMeasure } from '#export/fonts/createMeasure.ts';
import { loadFonts } from '#export/fonts/loadFonts.ts';
import { usedFonts, wordsByWeight } from '#export/fonts/usedFonts.ts';
import type { ComposedPicture } from '#export/frame/composePicture.ts';
import { pngFile } from '#export/png/pngFile.ts';
import type { PictureName } from '#state/View.ts';
import { citationLines } from './citationsOf.ts';
import type { Exporter } from './createExporter.ts';

/** Sharp on the largest screen. */
const scale = 3;

/** A presentation with a slide for each picture; what writes it is fetched when it is first asked for. */
export async function slidesFile(
  exporter: Exporter,
  names: readonly PictureName[],
  signal: AbortSignal,
): Promise<Blob> {
  const { pptxFile } = await import('#export/slides/pptxFile.ts');
  const { context, sentence } = exporter;
  const { translator, snapshot } = context;
  const slides = await Promise.all(
    names.map(async (name) => {
      const picture = await exporter.picture(name);
      return {
        picture,
        words: await exporter.wordsOf(name, 'attached'),
        documents: citationLines(context, exporter.selectionOf(picture).documents),
      };
    }),
  );
  const title = translator.label(snapshot.dataset.title);
  const fonts = await loadFonts(
    slides.map(({ picture, words }) => `${picture.title} ${Object.values(words).join(' ')}`).join(' ') +
      title,
    signal,
  );
  const measure = await createMeasure(fonts);
  const paint = exporter.paintOf(false);
  const png = async (picture: ComposedPicture) => {
    // What is drawn may have words in scripts that its title has not.
    const words = Object.values(wordsByWeight(picture.elements)).join('');
    const drawn = usedFonts(picture.elements, await loadFonts(words, signal));
    return pngFile({ picture: onGround(picture, paint.colour.paper), fonts: drawn }, scale, signal);
  };
  return pptxFile(
    slides,
    {
      title,
      subject: sentence,
      productName: translator.t('app.name'),
      translator,
      paint,
      measure,
      png,
    },
    signal,
  );
}

/** On a clear ground the halos of words would get grey edges where a program packs the picture as JPEG. */
function onGround(picture: ComposedPicture, fill: string): ComposedPicture {
  const { width, height, elements } = picture;
  return { ...picture, elements: [draw('rect', { width, height, fill }), ...elements] };
}
