import JSZip from 'jszip';
import { byPath } from './checksums.ts';
import type { ReleaseFile } from './ReleaseFile.ts';

/**
 * A zip of the files under one folder. The same files with the same date are the same bytes, in any order and time zone.
 *
 * @param date of every file; its UTC day and time are what the zip bears
 */
export function zipRelease(folder: string, files: readonly ReleaseFile[], date: Date): Promise<Uint8Array> {
  const zip = new JSZip();
  // A folder of its own would bear the date of today.
  for (const { path, bytes } of byPath(files))
    zip.file(`${folder}/${path}`, bytes, { date, createFolders: false });
  return zip.generateAsync({
    type: 'uint8array',
    // Without permissions, which differ from machine to machine.
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}
