import type { PngChunk } from './pngChunks.ts';

/** Words within a PNG file: an iTXt chunk, in UTF-8. */
export type PngText = { readonly keyword: string; readonly text: string };

/** An iTXt chunk, not compressed. The keyword is of Latin letters. */
export function textChunk({ keyword, text }: PngText, language = ''): PngChunk {
  // Keyword, no compression, language, and no translated keyword.
  const head = `${keyword}\0\0\0${language}\0\0`;
  return { type: 'iTXt', data: new TextEncoder().encode(head + text.replaceAll('\0', '')) };
}
