import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';

export type Portal = {
  /** Of the portal that may show the page. */
  readonly origin: string;
  /** The same portal by another name of this machine: one that may not. */
  readonly stranger: string;
  /** What its page has in its body from now on. */
  readonly show: (body: string) => void;
  readonly close: () => void;
};

/** A page, and all that the browser complains of in it, or asks of other origins than it should. */
export type WatchedPage = { readonly page: Page; readonly complaints: readonly string[] };

/** A web server of another origin than the dashboard's, whose page can show it in a frame. */
export async function openPortal(): Promise<Portal> {
  let body = '';
  const server = createServer((_, response) =>
    response
      .setHeader('Content-Type', 'text/html')
      .end(`<!doctype html><title>Portal</title><link rel="icon" href="data:,">${body}`),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    stranger: `http://127.0.0.1:${port}`,
    show: (shown) => {
      body = shown;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** An empty page in a fresh browser profile, from which only these origins should be asked for anything. */
export async function watchPage(browser: Browser, ...origins: readonly string[]): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } });
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && !origins.includes(origin))
      complaints.push(`a request to ${request.url()}`);
  });
  return { page: await context.newPage(), complaints };
}

/** Whether a script of that address runs in the page if it must have that checksum. */
export function loadsScript(page: Page, address: string, checksum: string): Promise<boolean> {
  return page.evaluate(
    ([src = '', integrity = '']) =>
      new Promise<boolean>((resolve) => {
        const script = document.createElement('script');
        Object.assign(script, { src, integrity, crossOrigin: 'anonymous' });
        script.addEventListener('load', () => resolve(true));
        script.addEventListener('error', () => resolve(false));
        document.head.append(script);
      }),
    [address, checksum],
  );
}
