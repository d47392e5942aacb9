import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findWebServer, type WebServer } from '#tools/ensureWebServers.ts';
import { launchBrowser } from '#tools/launchBrowser.ts';
import { openExport, saved } from './exportDialog.ts';
import {
  caching,
  everyAnswer,
  expectedHeaders,
  headersIn,
  parseXml,
  readers,
  readSample,
  sampleNames,
  samplePortal,
  types,
} from './hostingHeaders.ts';
import { loadsScript, openPortal, type Portal, watchPage } from './openPortal.ts';
import type { RunningServer } from './runServer.ts';
import { type Build, copyBuild, recipes, replaced, serveGateway, serveSample } from './serveSample.ts';

const figure = '66 of 82 contacts';
const contacts = '/readout/data/contacts.json';
const gzip = { 'Accept-Encoding': 'gzip' };
const hasEmbedScript = existsSync('dist/embed.js');

let browser: Browser;
let portal: Portal;

beforeAll(async () => {
  [browser, portal] = await Promise.all([launchBrowser(), openPortal()]);
});
afterAll(async () => {
  await browser?.close();
  portal?.close();
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

/** All headers that every answer must have. */
function expectHeaders(answer: Response, cached: string): void {
  for (const [name, value] of Object.entries({ ...everyAnswer, 'Cache-Control': cached }))
    expect(answer.headers.get(name), `${name} of ${answer.url}`).toBe(
      value.replace(samplePortal, portal.origin),
    );
}

async function expectWorkingPage(origin: string, path: string): Promise<void> {
  const { page, complaints } = await watchPage(browser, origin);
  await page.goto(`${origin}${path}`);
  await page.getByText(figure).first().waitFor();
  const dialog = await openExport(page);
  const { name, content } = await saved(page, dialog.getByRole('button', { name: 'Download PNG' }));
  expect(name).toMatch(/^readout-.*66-of-82-contacts.*\.png$/);
  expect(content.subarray(1, 4).toString()).toBe('PNG');
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
}

/** What the frame around the dashboard leaves it of what the portal might lend. */
function lentTo(frame: Frame | undefined): Promise<string[]> | undefined {
  return frame?.evaluate(() => {
    const { featurePolicy } = document as unknown as {
      featurePolicy: { allowsFeature: (name: string) => boolean };
    };
    return ['clipboard-write', 'fullscreen', 'camera'].filter((name) => featurePolicy.allowsFeature(name));
  });
}

const titleOf = (words: string, server: WebServer) =>
  findWebServer(server) ? words : `${words} (skipped: ${server} is not on this machine)`;

describe('the samples', () => {
  test.each(sampleNames)('%s sets exactly the headers of the one table', (name) => {
    expect(headersIn(name)).toEqual(expectedHeaders);
  });

  test('web.config is well-formed, and names the type of every kind of file', () => {
    const maps = [...parseXml(readSample('web.config')).querySelectorAll('mimeMap')];
    const named = maps.map((map) => [map.getAttribute('fileExtension'), map.getAttribute('mimeType')]);
    expect(Object.fromEntries(named)).toEqual(types);
    expect(() => parseXml('<configuration><a></configuration>')).toThrow();
  });

  test('a sample without what must be replaced in it is not run', () => {
    expect(() => replaced('listen 80;', [['listen 81;', 'listen 8080;']])).toThrow(
      /is not there: listen 81;/,
    );
  });

  test('the build has no kind of file that they do not know', () => {
    const files = readdirSync('dist', { recursive: true, withFileTypes: true });
    const endings = files.filter((file) => file.isFile()).map(({ name }) => extname(name));
    expect([...new Set(endings)].filter((ending) => !types[ending])).toEqual([]);
  });
});

for (const recipe of recipes) {
  const program = findWebServer(recipe.server);
  describe.skipIf(!program)(titleOf(`${recipe.sample}, run by ${recipe.server}`, recipe.server), () => {
    let build: Build;
    let server: RunningServer;

    beforeAll(async () => {
      build = copyBuild();
      server = await serveSample(recipe, program ?? '', build.folder, portal.origin);
    });
    afterAll(async () => {
      await server?.close();
      build?.remove();
    });

    const ask = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
      fetch(`${server.origin}${path}`, {
        method,
        redirect: 'manual',
        headers: { 'Accept-Encoding': 'identity', ...headers },
      });
    const contentOf = (file: string) => readFileSync(join(build.folder, 'www/readout', file));
    /** Files of the build, large ones first. */
    const filesWith = (ending: string) =>
      readdirSync(join(build.folder, 'www/readout'), { recursive: true, encoding: 'utf8' })
        .filter((file) => extname(file) === ending)
        .sort((one, other) => contentOf(other).length - contentOf(one).length);
    /** An address whose answer may be kept for a year. */
    const hashed = () => `/readout/${filesWith('.js')[0]}`;

    test('each kind of file has its type and the headers, and is kept as its name allows', async () => {
      for (const [ending, type] of Object.entries(types)) {
        const [file] = filesWith(ending);
        if (!file) continue;
        const answer = await ask(`/readout/${file}`);
        expect([answer.status, answer.headers.get('Content-Type')], file).toEqual([200, type]);
        expectHeaders(answer, file.startsWith('assets/') ? caching.hashed : caching.others);
        expect(Buffer.from(await answer.arrayBuffer()).equals(contentOf(file)), file).toBe(true);
      }
      expect(hashed()).toMatch(/^\/readout\/assets\//);
    });

    test.each(['', '?place=goa'])(
      'the page is at the folder’s address, with or without a slash: %s',
      async (query) => {
        const page = await ask(`/readout/${query}`);
        expectHeaders(page, caching.others);
        expect(await page.text()).toBe(contentOf('index.html').toString());
        const bare = await ask(`/readout${query}`);
        expectHeaders(bare, caching.others);
        const { origin, pathname, search } = new URL(bare.headers.get('Location') ?? '', bare.url);
        expect([bare.status, origin + pathname + search]).toEqual([301, page.url]);
      },
    );

    test('a query changes nothing of a file', async () => {
      const plain = await ask(contacts);
      const asked = await ask(`${contacts}?v=2026.11`);
      expect(asked.headers.get('ETag')).toBe(plain.headers.get('ETag'));
      expect(await asked.text()).toBe(await plain.text());
    });

    test.each(['data/none.json', 'assets/none.js', 'view/map', 'data/contacts.json/', '.htaccess'])(
      'what is not there is a plain 404 that nobody keeps: %s',
      async (path) => {
        const answer = await ask(`/readout/${path}`);
        expect(answer.status).toBe(404);
        expectHeaders(answer, caching.others);
        expect(await answer.text()).not.toContain('id="root"');
      },
    );

    test.each(['data/', 'assets/'])('a folder is not listed: %s', async (path) => {
      const answer = await ask(`/readout/${path}`);
      expect([403, 404]).toContain(answer.status);
      expectHeaders(answer, caching.others);
      expect(await answer.text()).not.toMatch(/\.js/);
    });

    test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
      for (const path of ['/readout', '/readout/', contacts, '/readout/none']) {
        const answer = await ask(path, {}, method);
        expect(answer.status, path).toBe(405);
        expectHeaders(answer, caching.others);
      }
    });

    test.each(['identity', 'gzip'])('what has not changed is not sent again: %s', async (encoding) => {
      const encoded = { 'Accept-Encoding': encoding };
      for (const path of [contacts, hashed()]) {
        const first = await ask(path, encoded);
        const again = await ask(path, { ...encoded, 'If-None-Match': first.headers.get('ETag') ?? '' });
        expect(again.status, path).toBe(304);
        expectHeaders(again, path === contacts ? caching.others : caching.hashed);
        const changed = await ask(path, { ...encoded, 'If-None-Match': '"another"' });
        expect(changed.status, path).toBe(200);
      }
    });

    test('text is compressed for those who ask, and pictures are not', async () => {
      for (const [ending, encoding] of Object.entries({
        '.js': 'gzip',
        '.css': 'gzip',
        '.json': 'gzip',
        '.png': null,
      })) {
        const [file] = filesWith(ending);
        const answer = await ask(`/readout/${file}`, gzip);
        expect(answer.headers.get('Content-Encoding'), file).toBe(encoding);
        if (encoding) expect(answer.headers.get('Vary'), file).toBe('Accept-Encoding');
        const plain = await ask(`/readout/${file}`);
        expect(plain.headers.get('Content-Encoding'), file).toBeNull();
      }
    });

    test('the page works, exports a picture, and the browser complains of nothing', async () => {
      await expectWorkingPage(server.origin, '/readout');
    });

    test('the portal may show it, and lend it the clipboard, but not the camera', async () => {
      const { page, complaints } = await watchPage(browser, server.origin, portal.origin);
      const lent = async (allow: string) => {
        portal.show(
          `<iframe src="${server.origin}/readout/" width="1300" height="800" allow="${allow}"></iframe>`,
        );
        await page.goto(portal.origin);
        await page.frameLocator('iframe').getByText(figure).first().waitFor();
        return lentTo(page.frames()[1]);
      };
      expect(await lent('clipboard-write; fullscreen; camera')).toEqual(['clipboard-write', 'fullscreen']);
      expect(await lent('')).toEqual([]);
      expect(complaints).toEqual([]);
    });

    test('another site may not show it', async () => {
      const { page, complaints } = await watchPage(browser, server.origin, portal.stranger);
      portal.show(`<iframe src="${server.origin}/readout/"></iframe>`);
      await page.goto(portal.stranger);
      await expect.poll(() => complaints.join('\n')).toMatch(/frame-ancestors/);
      expect(await page.frameLocator('iframe').getByText(figure).count()).toBe(0);
    });

    test('the portal may read no other file than embed.js', async () => {
      for (const path of ['/readout/', hashed(), contacts])
        for (const name of Object.keys(readers)) expect((await ask(path)).headers.get(name), path).toBeNull();
    });

    test.skipIf(!hasEmbedScript)(
      `embed.js runs in the portal if its checksum is right${hasEmbedScript ? '' : ' (skipped: the build has none)'}`,
      async () => {
        const answer = await ask('/readout/embed.js');
        expectHeaders(answer, caching.others);
        const checksum = (text: string | Buffer) =>
          `sha384-${createHash('sha384').update(text).digest('base64')}`;
        const { page, complaints } = await watchPage(browser, server.origin, portal.origin);
        portal.show('');
        await page.goto(portal.origin);
        expect(await loadsScript(page, answer.url, checksum(contentOf('embed.js')))).toBe(true);
        expect(complaints).toEqual([]);
        expect(await loadsScript(page, answer.url, checksum('another'))).toBe(false);
        expect(complaints.join('\n')).toMatch(/integrity/);
      },
    );

    const gateway = findWebServer('nginx');
    describe.skipIf(!gateway)(titleOf('behind a proxy that strips a prefix', 'nginx'), () => {
      let proxy: RunningServer;
      beforeAll(async () => {
        proxy = await serveGateway(gateway ?? '', build.folder, server.origin);
      });
      afterAll(() => proxy?.close());

      test('the page works, from the address without a slash as well', async () => {
        await expectWorkingPage(proxy.origin, '/gateway/tools/readout');
      });

      test('headers, compression and tags arrive', async () => {
        const address = `${proxy.origin}/gateway/tools${contacts}?v=2026.11`;
        const answer = await fetch(address, { headers: gzip });
        expectHeaders(answer, caching.others);
        expect(answer.headers.get('Content-Encoding')).toBe('gzip');
        const tag = { 'If-None-Match': answer.headers.get('ETag') ?? '' };
        expect((await fetch(address, { headers: { ...gzip, ...tag } })).status).toBe(304);
      });
    });
  });
}
