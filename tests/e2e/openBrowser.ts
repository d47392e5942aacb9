import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from '#tools/launchBrowser.ts';
import { type Overrides, type Site, serveDist } from './serveDist.ts';
import { servePortal } from './servePortal.ts';

export type PageOptions = BrowserContextOptions & {
  /** Files that the server has otherwise than the build. */
  readonly overrides?: Overrides;
  /** Requests that fail, from the first on, until the test takes the route away with `page.unroute`. */
  readonly blocked?: RegExp;
};

export type PortalOptions = PageOptions & {
  /** The page's body, in place of the example's; `https://readout.example/readout/` is the dashboard. */
  readonly body?: string;
  /** The dashboard's `config.json`, given the portal's origin. */
  readonly config?: (portal: string) => Readonly<Record<string, unknown>>;
};

export type TestBrowser = {
  /** Opens the dashboard in a fresh browser profile, at `query` such as `?place=goa`. */
  readonly openPage: (query?: string, options?: PageOptions) => Promise<Page>;
  /** Opens the dashboard of another server in a fresh browser profile. */
  readonly openAt: (address: string) => Promise<Page>;
  /** The address that `openPage` opens when no file is overridden. */
  readonly url: (query?: string) => string;
  /**
   * Opens a page of another site that shows the dashboard in frames: the example in `tests/fixtures/host/`, or other
   * content of its body. The site is in the list of those that the dashboard may talk to, unless `config` says otherwise.
   */
  readonly openPortal: (options?: PortalOptions) => Promise<Page>;
  /** Allows the console to say this in the running test, and asks that it does. */
  readonly expectComplaint: (pattern: RegExp) => void;
};

const surroundings: BrowserContextOptions = {
  locale: 'en-GB',
  timezoneId: 'Asia/Kolkata',
  viewport: { width: 1440, height: 900 },
  reducedMotion: 'reduce',
};
const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * A browser for the tests of one file, with the built page served to it. After each test the console must have
 * been clean and no request may have gone to another origin.
 */
export function openBrowser(): TestBrowser {
  let browser: Browser;
  let site: Site;
  let contexts: BrowserContext[] = [];
  let otherSites: Pick<Site, 'close'>[] = [];
  let complaints: string[] = [];
  let expected: RegExp[] = [];

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveDist()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await Promise.all(otherSites.map((other) => other.close()));
    const heard = complaints;
    const awaited = expected;
    [contexts, otherSites, complaints, expected] = [[], [], [], []];
    const unexpected = heard.filter((words) => !awaited.some((pattern) => pattern.test(words)));
    expect(unexpected, 'the console stays clean, and nothing is asked of another origin').toEqual([]);
    const missed = awaited.filter((pattern) => !heard.some((words) => pattern.test(words)));
    expect(missed, 'the console says what was expected').toEqual([]);
  });

  /** A fresh profile, in which only these origins should be asked for anything. */
  const newPage = async (options: BrowserContextOptions, origins: readonly string[]) => {
    const context = await browser.newContext({ ...surroundings, ...options });
    contexts.push(context);
    // The browser says so in the console, too; this does not depend on how it words it.
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        console.error(`policy violated: ${effectiveDirective} ${blockedURI}`),
      );
    });
    listen(context, origins, (words) => complaints.push(words));
    return context.newPage();
  };

  return {
    url: (query) => site.url(query),
    expectComplaint: (pattern) => expected.push(pattern),
    openPage: async (query, { overrides, blocked, ...options } = {}) => {
      const served = overrides ? await serveDist(overrides) : site;
      if (overrides) otherSites.push(served);
      const page = await newPage(options, [served.origin]);
      if (blocked) await page.route(blocked, (route) => route.abort());
      await page.goto(served.url(query));
      return page;
    },
    openAt: async (address) => {
      const page = await newPage({}, [new URL(address).origin]);
      await page.goto(address);
      return page;
    },
    openPortal: async ({ body, config = allowed, overrides, ...options } = {}) => {
      let served: Site | undefined;
      const changed = body === undefined ? {} : { 'index.html': portalPage(body) };
      const portal = await servePortal(
        () => served?.url() ?? '',
        () => changed,
      );
      served = await serveDist({ 'config.json': JSON.stringify(config(portal.origin)), ...overrides });
      otherSites.push(portal, served);
      const page = await newPage(options, [served.origin, portal.origin]);
      await page.goto(portal.origin);
      return page;
    },
  };
}

const allowed = (portal: string) => ({ embedding: { origins: [portal] } });

function portalPage(body: string): string {
  return `<!doctype html><html lang="en"><title>Portal</title><link rel="icon" href="data:,"><script src="https://readout.example/readout/embed.js"></script><body>${body}</body></html>`;
}

/** What axe finds wrong with the page as it stands: one sentence for each rule, with the elements. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { runOnly: tags });
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join(', ')})`,
    );
  }, axeTags);
}

function listen(
  context: BrowserContext,
  origins: readonly string[],
  complain: (words: string) => void,
): void {
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complain(`${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => complain(String(error.error())));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && !origins.includes(asked))
      complain(`a request to ${request.url()}`);
  });
}
