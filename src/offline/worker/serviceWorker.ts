import { clientsClaim } from 'workbox-core';
import { PrecacheController, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { cacheName } from '#offline/cacheName.ts';
import { shownCopyQuestion } from '#offline/shownCopy.ts';
import { createCopyNotes } from './createCopyNotes.ts';
import { createServerFirst } from './createServerFirst.ts';
import { keepEarlierFiles } from './keepEarlierFiles.ts';
import type { LifeEvent, WorkerScope } from './WorkerScope.ts';

declare const self: WorkerScope;
/** The files of the application; the build writes them here. */
declare const __PRECACHE__: PrecacheEntry[];

const { scope } = self.registration;
const names = {
  files: cacheName('files', scope),
  earlier: cacheName('earlier', scope),
  copies: cacheName('copies', scope),
};
const page = `${scope}index.html`;
const files = new PrecacheController({ cacheName: names.files });
files.addToCacheList(__PRECACHE__);

self.addEventListener('install', (event) => {
  // The newest release answers at once: the server has the files of no other.
  void self.skipWaiting();
  void files.install(event);
});
self.addEventListener('activate', (event) => event.waitUntil(tidy(event)));
clientsClaim();

async function tidy(event: LifeEvent): Promise<void> {
  // For want of room the earlier files are done without.
  await keepEarlierFiles(files, names.earlier).catch(() => {});
  await files.activate(event);
}

const notes = createCopyNotes();
self.addEventListener('message', ({ data, ports, source }) => {
  if (data === shownCopyQuestion && source) ports[0]?.postMessage(notes.oldest(source.id));
});

const serverFirst = createServerFirst();
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && [scope, page].includes(url.origin + url.pathname),
  // Whatever the link asks for, there is one page.
  serverFirst({
    cacheName: names.files,
    plugins: [{ cacheKeyWillBeUsed: async () => files.getCacheKeyForURL(page) ?? page }],
  }),
);
registerRoute(
  ({ request, url }) => url.href.startsWith(`${scope}assets/`) && isPlain(request),
  async ({ request }) => (await keptFile(request.url)) ?? fetch(request),
);
registerRoute(
  // What scripts fetch; images have a destination.
  ({ request, sameOrigin }) => sameOrigin && request.destination === '' && isPlain(request),
  serverFirst({ cacheName: names.copies, plugins: [notes.plugin] }),
);

/** Part of a file can be answered from no copy. */
function isPlain(request: Request): boolean {
  return !request.headers.has('Range');
}

async function keptFile(address: string): Promise<Response | undefined> {
  const find = (cacheName: string) => caches.match(address, { cacheName, ignoreVary: true });
  return (await find(names.files)) ?? (await find(names.earlier));
}
