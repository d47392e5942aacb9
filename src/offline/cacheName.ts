const prefix = 'readout';

/**
 * What is kept: the `files` of the application, `earlier` files that an open page may still ask for, and `copies` of
 * what it fetches: configuration and data.
 */
export type CacheKind = 'files' | 'earlier' | 'copies';

/** The name of a cache: two dashboards on one server keep theirs apart. @param scope the page's folder */
export function cacheName(kind: CacheKind, scope: string): string {
  return `${prefix}-${kind}-${scope}`;
}

/** Whether a cache is the one of a page's folder, of whatever release. */
export function isCacheOf(scope: string, name: string): boolean {
  return name.startsWith(`${prefix}-`) && name.endsWith(scope);
}
