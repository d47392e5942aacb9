import type { RouteHandlerCallback, WorkboxPlugin } from 'workbox-core/types.js';
import { NetworkFirst } from 'workbox-strategies';

/** Seconds until a copy is shown in place of an answer. */
const patience = 4;
/** The same while the server is known to be silent: a page asks for several things, one after the other. */
const impatience = 0.5;
/** How long it is known. */
const memoryMs = 30_000;

/** Where the copies are; `plugins` may name the copy of a request, and see what is answered. */
type Copies = { readonly cacheName: string; readonly plugins: WorkboxPlugin[] };

/**
 * Makes handlers that ask the server first, and answer with a copy when it is not there, does not answer in time, or
 * fails. They keep no copies. The server's silence is known to all of them.
 */
export function createServerFirst(): (copies: Copies) => RouteHandlerCallback {
  let silentUntil = 0;
  const listening: WorkboxPlugin = {
    cacheWillUpdate: async () => null,
    fetchDidSucceed: async ({ response, state }) => {
      silentUntil = 0;
      if (response.status < 500) return response;
      if (state) state.failure = response;
      throw new Error(`HTTP ${response.status}`);
    },
    fetchDidFail: async ({ state }) => {
      if (state) state.hasFailed = true;
    },
    cachedResponseWillBeUsed: async ({ cachedResponse, state }) => {
      // A request that failed, or that its page gave up, has not been waited for.
      if (!state?.hasFailed) silentUntil = Date.now() + memoryMs;
      return cachedResponse;
    },
    // With no copy to show, the page is told how the server failed.
    handlerDidError: async ({ state }) => state?.failure as Response | undefined,
  };
  return ({ cacheName, plugins }) => {
    const waitingFor = (networkTimeoutSeconds: number) =>
      new NetworkFirst({
        cacheName,
        plugins: [...plugins, listening],
        networkTimeoutSeconds,
        matchOptions: { ignoreVary: true },
        // Else the browser may take an old answer for a fresh one without asking the server.
        fetchOptions: { cache: 'no-cache' },
      });
    const [patient, impatient] = [waitingFor(patience), waitingFor(impatience)];
    return (options) => (Date.now() < silentUntil ? impatient : patient).handle(options);
  };
}
