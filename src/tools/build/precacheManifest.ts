import { createHash } from 'node:crypto';
import type { Rolldown } from 'vite';

/** A file that the service worker keeps; without a revision its name already says which one it is. */
export type PrecacheFile = { readonly url: string; readonly revision: string | null };

/**
 * The files of the page's own build, in the order of their names: what lies in `assets/` has a hash in its name, the
 * page has none. Scripts for other pages, configuration and data are none of them.
 */
export function precacheManifest(bundle: Rolldown.OutputBundle): PrecacheFile[] {
  return Object.values(bundle)
    .flatMap((file) => {
      const { fileName } = file;
      if (fileName.startsWith('assets/') && !fileName.endsWith('.map'))
        return { url: fileName, revision: null };
      return fileName === 'index.html' ? { url: fileName, revision: hash(file) } : [];
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

function hash(file: Rolldown.OutputAsset | Rolldown.OutputChunk): string {
  return createHash('sha256')
    .update(file.type === 'asset' ? file.source : file.code)
    .digest('hex')
    .slice(0, 16);
}
