import type { ComposedPicture } from '#export/frame/composePicture.ts';
import { type PngChunk, readChunks, writeChunks } from './pngChunks.ts';
import { textChunk } from './textChunk.ts';

/** The keyword under which a PNG has the address and the data version of its view, as JSON. */
export const viewKeyword = 'Readout view';

/** A point of the screen, of which 96 make an inch, has this many to the metre. */
const pixelsPerMetre = 96 / 0.0254;

/**
 * A PNG file with what a picture says of itself, and its size on paper: that of one at scale 1, however many pixels it
 * has. Null when the file is no PNG.
 */
export function withMetadata(
  png: Uint8Array<ArrayBuffer>,
  { title, words }: ComposedPicture,
  scale: number,
): Uint8Array<ArrayBuffer> | null {
  // The browser has just written it.
  const [header, ...others] = readChunks(png, () => false) ?? [];
  if (header?.type !== 'IHDR') return null;
  const { address, version, language } = words;
  return writeChunks([
    header,
    ...others.filter(({ type }) => type === 'sRGB' || type === 'gAMA' || type === 'iCCP' || type === 'cHRM'),
    sizeChunk(scale),
    textChunk({ keyword: 'Title', text: title }, language),
    textChunk({ keyword: 'Description', text: `${words.sentence}\n${words.source}` }, language),
    textChunk({ keyword: 'Software', text: words.productName }, language),
    textChunk({ keyword: viewKeyword, text: JSON.stringify({ address, version }) }),
    ...others.filter(({ type }) => type === 'IDAT' || type === 'IEND' || type === 'PLTE' || type === 'tRNS'),
  ]);
}

function sizeChunk(scale: number): PngChunk {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, Math.round(pixelsPerMetre * scale));
  view.setUint32(4, Math.round(pixelsPerMetre * scale));
  // The unit is the metre.
  view.setUint8(8, 1);
  return { type: 'pHYs', data };
}
