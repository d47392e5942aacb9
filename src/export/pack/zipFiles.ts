import JSZip from 'jszip';

/** A file with its bytes. */
export type ZippedFile = { readonly path: string; readonly bytes: Uint8Array };

/** Endings of files that are compressed already: to do it again costs time and wins nothing. */
const compressed = /\.(?:png|pptx|pdf|zip|jpe?g|woff2?)$/i;

/** The years that a date in a zip can have; in milliseconds of UTC. */
const [firstInstant, lastInstant] = [Date.UTC(1980, 0, 1), Date.UTC(2107, 11, 31)];

/**
 * Puts files into a zip, a piece at a time. The same files with the same date are the same bytes, in any time zone.
 *
 * @param instant the date of all files, in milliseconds of UTC
 * @param onShare is told how much is done, from 0 to 1
 * @throws DOMException `AbortError`, or the signal's own reason, when the signal is aborted
 */
export function zipFiles(
  files: readonly ZippedFile[],
  instant: number,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const zip = new JSZip();
  const date = new Date(Math.min(Math.max(instant, firstInstant), lastInstant));
  for (const { path, bytes } of files)
    zip.file(path, bytes, {
      date,
      // A folder of its own would bear the date of today.
      createFolders: false,
      compression: compressed.test(path) ? 'STORE' : 'DEFLATE',
    });
  return new Promise((resolve, reject) => {
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    let told = -1;
    const stream = zip.generateInternalStream({ type: 'uint8array', platform: 'DOS' });
    const stop = () => {
      stream.pause();
      reject(signal.reason);
    };
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    const settled = () => signal.removeEventListener('abort', stop);
    stream
      .on('data', (piece, { percent }) => {
        pieces.push(new Uint8Array(piece));
        // There are thousands of pieces, and a hundred steps are all that a reader sees.
        if (Math.floor(percent) === told) return;
        told = Math.floor(percent);
        onShare(percent / 100);
      })
      .on('error', (error) => {
        settled();
        reject(error);
      })
      .on('end', () => {
        settled();
        resolve(new Blob(pieces, { type: 'application/zip' }));
      })
      .resume();
  });
}
