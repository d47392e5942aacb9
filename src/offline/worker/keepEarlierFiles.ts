import type { PrecacheController } from 'workbox-precaching';

/**
 * Lays the application's files that a new release has no use for aside, in place of those of the release before: a page
 * that is still open may ask for them, and the server has them no more.
 */
export async function keepEarlierFiles(files: PrecacheController, earlier: string): Promise<void> {
  await caches.delete(earlier);
  const used = new Set(files.getURLsToCacheKeys().values());
  const [from, to] = await Promise.all([caches.open(files.strategy.cacheName), caches.open(earlier)]);
  for (const request of await from.keys()) {
    const file = used.has(request.url) ? undefined : await from.match(request);
    if (file) await to.put(request, file);
  }
}
