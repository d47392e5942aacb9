import { breathe } from '#export/breathe.ts';
import { shownBoundaries } from '#export/frame/shownBoundaries.ts';
import { addPart } from './addPart.ts';
import { chartParts } from './chartParts.ts';
import { finishPackage, type LaidOutSlide, languageOf } from './finishPackage.ts';
import { notesText } from './notesText.ts';
import { plainText } from './plainText.ts';
import { rememberedMeasure } from './rememberedMeasure.ts';
import type { Slide, SlidesInfo } from './Slide.ts';
import type { PicturePart, SlidePart } from './SlidePart.ts';
import { slideFrame } from './slideFrame.ts';
import { slideRoom } from './slideRoom.ts';

const mediaType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * A presentation with a slide a picture: the frame as words that can be edited, figures as charts of the
 * presentation program, drawings as pictures, and in the speaker notes the documents behind them.
 *
 * @param given what all slides have in common
 * @param signal ends it with its reason
 */
export async function pptxFile(
  slides: readonly Slide[],
  given: SlidesInfo,
  signal?: AbortSignal,
): Promise<Blob> {
  const info = { ...given, measure: rememberedMeasure(given.measure) };
  const [{ default: PptxGenJS }, { default: JSZip }] = await Promise.all([
    import('pptxgenjs'),
    import('jszip'),
  ]);
  const presentation = new PptxGenJS();
  presentation.layout = 'LAYOUT_WIDE';
  presentation.title = plainText(info.title);
  presentation.subject = plainText(info.subject);
  presentation.author = plainText(info.productName);
  presentation.company = '';
  presentation.revision = '1';
  const laidOut: LaidOutSlide[] = [];
  for (const slide of slides) {
    signal?.throwIfAborted();
    const made = await laidOutSlide(slide, info);
    const page = presentation.addSlide();
    for (const part of made.parts) addPart(page, part, languageOf(info));
    laidOut.push(made);
    await breathe();
  }
  signal?.throwIfAborted();
  const skeleton = await presentation.write({ outputType: 'uint8array' });
  const zip = await new JSZip().loadAsync(skeleton as Uint8Array);
  signal?.throwIfAborted();
  await finishPackage(zip, laidOut, info, () => new JSZip());
  signal?.throwIfAborted();
  const content = await zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' });
  signal?.throwIfAborted();
  return new Blob([content], { type: mediaType });
}

async function laidOutSlide(given: Slide, info: SlidesInfo): Promise<LaidOutSlide> {
  const { words } = given;
  const picture = shownBoundaries(given.picture, (named) =>
    slideRoom(slideFrame({ ...given, picture: named }, info).room, info),
  );
  const slide = { ...given, picture };
  const { head, foot, room } = slideFrame(slide, info);
  const alternative = `${picture.title}. ${words.sentence}`;
  const notes = notesText(slide, info);
  if (picture.chart) {
    const middle = chartParts(picture.chart(info.paint), room, alternative, info);
    return { parts: [...head, ...middle, ...foot], notes, png: null };
  }
  const composed = {
    width: room.width,
    height: room.height,
    title: picture.title,
    words,
    elements: picture.draw(slideRoom(room, info)),
  };
  const drawing: PicturePart = {
    kind: 'picture',
    name: 'Picture',
    box: room,
    picture: composed,
    alternative,
  };
  const parts: SlidePart[] = [...head, drawing, ...foot];
  return { parts, notes, png: await info.png(composed) };
}
