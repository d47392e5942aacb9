import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** Files that differ from the build, by their path in it: other text, or null where there is none. */
export type Overrides = Readonly<Record<string, string | null>>;

export type Site = {
  readonly origin: string;
  /** The page's address, with a query such as `?place=goa`. */
  readonly url: (query?: string) => string;
  readonly close: () => Promise<void>;
};

/** The page is served from a folder, as on a ministry's server, so that it cannot lean on the root. */
const folder = '/desk/readout/';
const headers = { 'Content-Security-Policy': "default-src 'self'", 'Cache-Control': 'no-store' };
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
};

/** Serves the production build on a free port under a strict policy, as any plain web server would. */
export async function serveDist(overrides: Overrides = {}): Promise<Site> {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = fileOf(url);
    const content = path === null ? null : await contentOf(path, overrides);
    if (path === null || content === null) response.writeHead(404, headers).end();
    else
      response
        .writeHead(200, { ...headers, 'Content-Type': types[extname(path)] ?? 'text/plain' })
        .end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    url: (query = '') => `${origin}${folder}${query}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The path within the build that an address asks for; null when it leads out of the folder. */
function fileOf(address: string): string | null {
  const { pathname } = new URL(address, 'http://localhost');
  if (!pathname.startsWith(folder)) return null;
  return decodeURIComponent(pathname.slice(folder.length)) || 'index.html';
}

async function contentOf(path: string, overrides: Overrides): Promise<string | Buffer | null> {
  const other = overrides[path];
  if (other !== undefined) return other;
  try {
    return await readFile(join('dist', path));
  } catch {
    return null;
  }
}
