import type { MeasureText } from '#export/drawing/MeasureText.ts';
import type { ComposedPicture, PictureWords } from '#export/frame/composePicture.ts';
import type { Paint } from '#export/Paint.ts';
import type { Picture } from '#export/Picture.ts';
import type { Translator } from '#i18n/Translator.ts';

/** One view as a slide. */
export type Slide = {
  readonly picture: Picture;
  readonly words: PictureWords;
  /** Citations of the documents behind it as plain text, for the speaker notes; they are numbered there. */
  readonly documents: readonly string[];
};

/** What all slides of a presentation have in common. */
export type SlidesInfo = {
  /** Title and subject of the file. */
  readonly title: string;
  readonly subject: string;
  readonly productName: string;
  readonly translator: Translator;
  readonly paint: Paint;
  readonly measure: MeasureText;
  /** Draws a picture as PNG, three pixels to one, on the paper of slides. */
  readonly png: (picture: ComposedPicture) => Promise<Blob>;
};
