import { isCacheOf } from './cacheName.ts';
import { keepCopies } from './keepCopies.ts';
import { noteVisit, type Seen } from './noteVisit.ts';
import { nothingUpdated, type OfflineNews } from './OfflineNews.ts';
import { shownCopy } from './shownCopy.ts';

type Offline = Seen & {
  readonly isOn: boolean;
  /**
   * What the application fetches besides its own files, as it asks for it: `config.json`, `datapackage.json` and all
   * that it lists, with the version in the address. Offline there is this and nothing else.
   */
  readonly files: readonly string[];
};

const worker = 'sw.js';
const quiet = { copyOf: null, updated: nothingUpdated };

/**
 * Makes the page work without the network from the next load on, or undoes that, and tells the reader's news. Copies
 * are kept after the answer, in the background. Never throws, and fails quietly: the page works without it.
 */
export async function startOffline(page: Window, { isOn, files, ...now }: Offline): Promise<OfflineNews> {
  try {
    const scope = new URL('.', page.document.baseURI).href;
    if (!isOn) {
      await turnOff(page, scope);
      return { state: 'off', ...quiet };
    }
    const copyOf = await shownCopy(page);
    // A copy is never new, and never copied: what it names may be older than what the server has. Nor is the worker
    // asked for again, which a silent server would leave without an answer.
    if (copyOf !== null) return { state: 'on', copyOf, updated: nothingUpdated };
    await page.navigator.serviceWorker.register(new URL(worker, scope), { scope });
    keepCopies(page, scope, files).catch(() => {});
    return { state: 'on', copyOf, updated: noteVisit(() => page.localStorage, scope, now) };
  } catch {
    // No workers over http, none in a sandboxed frame, and wherever the browser or the server refuses one.
    return { state: 'unavailable', ...quiet };
  }
}

async function turnOff(page: Window, scope: string): Promise<void> {
  const registration = await page.navigator.serviceWorker.getRegistration(scope);
  // Another's worker may answer for a folder above.
  if (registration?.scope === scope) await registration.unregister();
  const names = await page.caches.keys();
  await Promise.all(names.filter((name) => isCacheOf(scope, name)).map((name) => page.caches.delete(name)));
}
