/** An event that lasts as long as what it waits for. */
export type LifeEvent = Event & { readonly waitUntil: (work: Promise<unknown>) => void };

/** An event of a page that the worker answers for. */
type PageMessage = MessageEvent<unknown> & { readonly source: { readonly id: string } | null };

/**
 * What is used of the global scope of a service worker. TypeScript's own types for it cannot be had beside those
 * of a page.
 */
export type WorkerScope = {
  readonly registration: { readonly scope: string };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'message', listener: (event: PageMessage) => void): void;
};
