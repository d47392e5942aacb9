import { cacheName } from './cacheName.ts';
import { copyHeader, copyOf, isVersioned } from './copies.ts';

/**
 * Keeps copies of files, so that they make one set at any time: what has a version comes first, then what names the
 * versions, and last goes what the set has no use for. A set that cannot be completed leaves the earlier one as it was.
 *
 * @param scope the page's folder
 * @param files addresses as the page asks for them
 * @throws the network fails, the server is silent, or the browser has no room
 */
export async function keepCopies(page: Window, scope: string, files: readonly string[]): Promise<void> {
  const cache = await page.caches.open(cacheName('copies', scope));
  const addresses = new Set(files.map((file) => new URL(file, scope).href).filter(isOf(scope)));
  const fetchCopy = async (address: string) => [address, await freshCopy(page, address)] as const;

  for (const address of [...addresses].filter(isVersioned)) {
    if (await cache.match(address)) continue;
    const [, copy] = await fetchCopy(address);
    if (copy) await cache.put(address, copy);
  }
  const naming = await Promise.all([...addresses].filter((address) => !isVersioned(address)).map(fetchCopy));
  for (const [address, copy] of naming) {
    await (copy ? cache.put(address, copy) : cache.delete(address));
  }
  for (const { url } of await cache.keys()) {
    if (!addresses.has(url)) await cache.delete(url);
  }
}

/** Whether addresses are of the server that a page came from. */
function isOf(scope: string): (address: string) => boolean {
  return (address) => new URL(address).origin === new URL(scope).origin;
}

async function freshCopy(page: Window, address: string): Promise<Response | null> {
  // What the page has been given just now need not be sent again.
  const answer = await page.fetch(address, { cache: 'force-cache', priority: 'low' });
  if (answer.headers.has(copyHeader)) throw new Error(`the server is silent about ${address}`);
  return copyOf(answer, new Date());
}
