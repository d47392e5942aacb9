import type { Slide, SlidesInfo } from './Slide.ts';

/** The speaker notes of a slide, a paragraph each: what it shows and from where, then the documents behind it. */
export function notesText({ picture, words, documents }: Slide, { translator, paint }: SlidesInfo): string[] {
  return [
    picture.title,
    words.sentence,
    ...(picture.chart?.(paint).notes ?? []),
    words.source,
    ...(picture.boundaries === null ? [] : [picture.boundaries]),
    words.address,
    ...(documents.length === 0 ? [] : ['', translator.t('contact.documents')]),
    ...documents.map((citation, index) => `${index + 1}. ${citation}`),
  ];
}
