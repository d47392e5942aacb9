import { breathe } from '#export/breathe.ts';
import { oneLine } from '#export/citations/oneLine.ts';
import { safeText } from '#export/data/safeText.ts';
import type { FailedFile, PackContent, PackEntry, PackedFile } from './PackEntry.ts';
import type { PackProgress } from './PackProgress.ts';
import { safePaths } from './safePaths.ts';
import { type ZippedFile, zipFiles } from './zipFiles.ts';

/** How a pack is made, and who hears of it. */
export type PackOptions = {
  /** The text of the README, written when all else is made; `packReadme` writes it. */
  readonly readme: (content: PackContent) => Promise<string> | string;
  /** Why a file could not be made, for the README. */
  readonly reasonOf: (error: unknown) => string;
  /** The date of its files, in milliseconds of UTC; `createdInstant` has it. */
  readonly instant: number;
  readonly onProgress: (progress: PackProgress) => void;
  readonly signal: AbortSignal;
};

const readmePath = 'README.txt';
/** What of the whole making the files takes; the rest is to put them together. */
const making = 0.9;

/**
 * Makes one zip of many files, one after the other, with a README in front. A file that cannot be made is left out
 * and named in the README; the page is given time to answer its reader between them.
 *
 * @throws DOMException `AbortError`, or the signal's own reason, as soon as the signal is aborted
 */
export async function briefPack(
  entries: readonly PackEntry[],
  { readme, reasonOf, instant, onProgress, signal }: PackOptions,
): Promise<Blob> {
  const steps = entries.length;
  const [, ...paths] = safePaths([readmePath, ...entries.map(({ path }) => path)]);
  const made: ZippedFile[] = [];
  const files: PackedFile[] = [];
  const failed: FailedFile[] = [];
  for (const [index, { about, make }] of entries.entries()) {
    const path = paths[index] ?? '';
    onProgress({ step: index + 1, steps, path, share: (making * index) / steps });
    await breathe();
    try {
      made.push({ path, bytes: await untilAborted(signal, () => make(signal).then(bytesOf)) });
      files.push({ path, about });
    } catch (error) {
      signal.throwIfAborted();
      failed.push({ path, about, reason: oneLine(safeText(reasonOf(error))) });
    }
  }
  const front = {
    path: readmePath,
    bytes: await untilAborted(signal, async () => bytesOf(await readme({ files, failed }))),
  };
  const onShare = (share: number) =>
    onProgress({ step: steps, steps, path: null, share: making + (1 - making) * share });
  onShare(0);
  return zipFiles([front, ...made], instant, onShare, signal);
}

/** The outcome of some work, or the signal's reason if that comes first. */
function untilAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop));
  });
}

async function bytesOf(content: Blob | string): Promise<Uint8Array> {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return new Uint8Array(await content.arrayBuffer());
}
