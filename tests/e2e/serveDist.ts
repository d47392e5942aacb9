import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/**
 * Files that differ from the build, by their path in it: other text, or null where there is none. They are looked up
 * at each request, so that a test may change them.
 */
export type Overrides = Readonly<Record<string, string | null>>;

/**
 * `failing`: as a gateway does whose server is down; `silent`: takes requests and never answers them; `gone`: nothing
 * listens at its port.
 */
export type SiteState = 'answering' | 'failing' | 'silent' | 'gone';

export type Site = {
  readonly origin: string;
  /** The page's address, with a query such as `?place=goa`. */
  readonly url: (query?: string) => string;
  /** From now on the server is so, at the same port; what it has not answered yet is broken off. */
  readonly become: (state: SiteState) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The page is served from a folder, as on a ministry's server, so that it cannot lean on the root. */
const usualFolder = '/desk/readout/';
/** The policy of the samples in `docs/hosting/`, with the portals of these tests. */
const policy =
  "default-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors 'self' http://localhost:*";
const headers = { 'Content-Security-Policy': policy, 'Cache-Control': 'no-store' };
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
export async function serveDist(
  overrides: Overrides = {},
  folder = usualFolder,
  root = 'dist',
): Promise<Site> {
  let state: SiteState = 'gone';
  const server = createServer(async ({ url = '/' }, response) => {
    if (state === 'silent') return;
    const path = fileOf(url, folder);
    const content = path === null ? null : await contentOf(join(root, path), overrides[path]);
    if (state === 'failing') response.writeHead(503, headers).end();
    else if (path === null || content === null) response.writeHead(404, headers).end();
    else
      response
        .writeHead(200, { ...headers, 'Content-Type': types[extname(path)] ?? 'text/plain' })
        .end(content);
  });
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  await listen(0);
  state = 'answering';
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    url: (query = '') => `${origin}${folder}${query}`,
    close,
    become: async (next) => {
      await close();
      if (next !== 'gone') await listen(port);
      state = next;
    },
  };
}

/** The path within the build that an address asks for; null when it leads out of the folder. */
function fileOf(address: string, folder: string): string | null {
  const { pathname } = new URL(address, 'http://localhost');
  if (!pathname.startsWith(folder)) return null;
  return decodeURIComponent(pathname.slice(folder.length)) || 'index.html';
}

async function contentOf(
  file: string,
  other: Overrides[string] | undefined,
): Promise<string | Buffer | null> {
  if (other !== undefined) return other;
  try {
    return await readFile(file);
  } catch {
    return null;
  }
}
