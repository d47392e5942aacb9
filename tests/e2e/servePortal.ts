import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

/** Another site, whose page shows the dashboard in frames. */
export type PortalSite = {
  readonly origin: string;
  readonly close: () => Promise<void>;
};

/** The address of the dashboard in the example page. */
const example = 'https://readout.example/readout/';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/**
 * Serves `tests/fixtures/host/` from another site than the dashboard's (another name of this machine is one), under a
 * policy of its own as strict as the dashboard's.
 *
 * @param dashboard address of the dashboard, in place of the example's
 * @param changed files that are otherwise, by their names
 */
export async function servePortal(
  dashboard: () => string,
  changed: () => Readonly<Record<string, string>>,
): Promise<PortalSite> {
  const server = createServer(({ url = '/' }, response) => {
    const name = url.slice(1) || 'index.html';
    const text = changed()[name] ?? shipped(name);
    if (text === null) return response.writeHead(404).end();
    const { origin } = new URL(dashboard());
    return response
      .writeHead(200, {
        'Content-Type': types[extname(name)] ?? 'text/plain',
        'Content-Security-Policy': `default-src 'none'; script-src 'self' ${origin}; style-src 'self'; img-src data:; frame-src ${origin}`,
      })
      .end(text.replaceAll(example, dashboard()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function shipped(name: string): string | null {
  try {
    return readFileSync(`tests/fixtures/host/${name}`, 'utf8');
  } catch {
    return null;
  }
}
