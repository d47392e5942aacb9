import { isPng } from '#export/png/pngChunks.ts';
import type { PictureView, UnreadReason } from './PictureView.ts';
import { readPngView } from './readPngView.ts';
import { readSvgView } from './readSvgView.ts';

/** What is in a file that may be a picture of ours. */
export type ReadPicture =
  | ({ readonly status: 'read' } & PictureView)
  /** `export.unread.<reason>` tells the reader. */
  | { readonly status: 'unread'; readonly reason: UnreadReason };

/** Far more than the largest picture has. */
const mostBytes = 64_000_000;

/**
 * Reads from a picture, PNG or SVG, which view of the page it shows. Whatever the file holds, there is an answer.
 *
 * @param file dropped on the page, or opened
 */
export async function readPicture(file: Pick<Blob, 'size' | 'arrayBuffer'>): Promise<ReadPicture> {
  if (file.size > mostBytes) return { status: 'unread', reason: 'tooLarge' };
  try {
    const view = await readView(new Uint8Array(await file.arrayBuffer()));
    return typeof view === 'string' ? { status: 'unread', reason: view } : { status: 'read', ...view };
  } catch {
    // The file was moved, or is a folder.
    return { status: 'unread', reason: 'broken' };
  }
}

async function readView(bytes: Uint8Array<ArrayBuffer>): Promise<PictureView | UnreadReason> {
  if (isPng(bytes)) return readPngView(bytes);
  return startsAsXml(bytes) ? readSvgView(bytes) : 'otherKind';
}

/** Whether the first thing in a file, but for a byte order mark and white space, is a tag. */
function startsAsXml(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 1024));
  return start.trimStart().startsWith('<');
}
