import type { WorkboxPlugin } from 'workbox-core/types.js';
import { copyHeader, isVersioned } from '#offline/copies.ts';

/** Remembers which pages were answered with copies. */
type CopyNotes = {
  /** Sees the answers. */
  readonly plugin: WorkboxPlugin;
  /** When the oldest copy was kept that a page was answered with, as an ISO time; null when there was none. */
  readonly oldest: (page: string) => string | null;
};

/** Notes for as long as the worker runs, which is longer than a page takes to load. */
export function createCopyNotes(): CopyNotes {
  const oldest = new Map<string, string>();
  return {
    plugin: {
      handlerWillRespond: async ({ request, response, event }) => {
        const { clientId } = event as unknown as { readonly clientId: string };
        const kept = response.headers.get(copyHeader);
        // A copy that has the version asked for is as good as the server's.
        if (kept && !isVersioned(request.url)) {
          const before = oldest.get(clientId);
          oldest.set(clientId, before && before < kept ? before : kept);
        }
        return response;
      },
    },
    oldest: (page) => oldest.get(page) ?? null,
  };
}
