import { readChunks } from '#export/png/pngChunks.ts';
import { viewKeyword } from '#export/png/withMetadata.ts';
import { type PictureView, pictureView, type UnreadReason } from './PictureView.ts';
import { readTextChunk } from './readTextChunk.ts';

/** The view that a PNG file says it shows. */
export async function readPngView(bytes: Uint8Array<ArrayBuffer>): Promise<PictureView | UnreadReason> {
  const chunks = readChunks(bytes, (type) => type === 'iTXt');
  if (!chunks) return 'broken';
  for (const { type, data } of chunks) {
    const text = type === 'iTXt' ? await readTextChunk(data, viewKeyword) : null;
    if (text !== null) return viewOf(text);
  }
  return 'withoutView';
}

function viewOf(text: string): PictureView | UnreadReason {
  try {
    const { address, version } = (JSON.parse(text) ?? {}) as Record<string, unknown>;
    return pictureView(address, version);
  } catch {
    return 'unusableView';
  }
}
