import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';

/**
 * Leads a page to one of another site, which shows the dashboard in a frame.
 *
 * @param attributes of the frame, such as `sandbox="allow-scripts"`
 */
export async function openInPortal(page: Page, dashboard: string, attributes: string): Promise<Frame> {
  const html = `<!doctype html><title>Portal</title><link rel="icon" href="data:,"><iframe src="${dashboard}" width="1300" height="800" ${attributes}></iframe>`;
  const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(html));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    // Another name of this machine is another site, and a secure one.
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the frame is missing');
  return frame;
}

/** What the listener of other origins says of the portal itself. */
export const portalRequest = /a request to http:\/\/localhost:\d+\/$/;
