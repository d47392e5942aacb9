import { beforeEach, describe, expect, test } from 'vitest';
import { hasWorker } from '#offline/hasWorker.ts';
import { keepCopies } from '#offline/keepCopies.ts';
import { nothingUpdated } from '#offline/OfflineNews.ts';
import { startOffline } from '#offline/startOffline.ts';

const origin = 'https://desk.example';
const scope = `${origin}/readout/`;

type Answer = { readonly text: string; readonly status?: number } & Readonly<Record<string, unknown>>;

/** The caches of a browser, with room for `room` files in each. */
class FakeCaches {
  readonly all = new Map<string, Map<string, Response>>();
  room = Number.POSITIVE_INFINITY;

  async open(name: string) {
    const entries = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, entries);
    return {
      keys: async () => [...entries.keys()].map((url) => ({ url })),
      match: async (url: string) => entries.get(url)?.clone(),
      delete: async (url: string) => entries.delete(url),
      put: async (url: string, response: Response) => {
        if (entries.size >= this.room && !entries.has(url))
          throw new DOMException('full', 'QuotaExceededError');
        entries.set(url, response);
      },
    };
  }
  async keys() {
    return [...this.all.keys()];
  }
  async delete(name: string) {
    return this.all.delete(name);
  }
}

let caches: FakeCaches;
let served: Record<string, Answer | null>;
let asked: string[];

beforeEach(() => {
  caches = new FakeCaches();
  asked = [];
  served = {
    'config.json': { text: 'config 1' },
    'data/datapackage.json': { text: 'package 1' },
    'data/contacts.json?v=1': { text: 'contacts 1' },
    'data/topics.json?v=1': { text: 'topics 1' },
  };
});

/** Answers with what is served: null is a network that fails, nothing a 404. */
async function fetch(address: string): Promise<Response> {
  asked.push(address.slice(scope.length));
  const answer = served[address.slice(scope.length)];
  if (answer === null) throw new TypeError('Failed to fetch');
  const { text, status = 200, headers = {}, ...others } = answer ?? { text: '', status: 404 };
  const response = new Response(text, { status, headers: headers as Record<string, string> });
  for (const [key, value] of Object.entries({ type: 'basic', ...others }))
    Object.defineProperty(response, key, { value });
  return response;
}

function pageWith(navigator: object, others: object = {}): Window {
  const document = { baseURI: `${scope}?place=goa` };
  return { caches, fetch, navigator, document, localStorage: {}, ...others } as unknown as Window;
}

/** What is kept, by address, as text. */
async function copies(): Promise<Record<string, string>> {
  const entries = [...(caches.all.get(`readout-copies-${scope}`) ?? new Map<string, Response>())];
  const texts = entries.map(async ([url, response]) => [
    url.slice(scope.length),
    await response.clone().text(),
  ]);
  return Object.fromEntries(await Promise.all(texts));
}

describe('keeping copies', () => {
  const keep = (files: readonly string[]) => keepCopies(pageWith({}), scope, files);
  const first = ['config.json', 'data/datapackage.json', 'data/contacts.json?v=1', 'data/topics.json?v=1'];
  const next = ['config.json', 'data/datapackage.json', 'data/contacts.json?v=2', 'data/topics.json?v=1'];
  const firstSet = {
    'config.json': 'config 1',
    'data/datapackage.json': 'package 1',
    'data/contacts.json?v=1': 'contacts 1',
    'data/topics.json?v=1': 'topics 1',
  };
  const publish = () => {
    served['data/datapackage.json'] = { text: 'package 2' };
    served['data/contacts.json?v=2'] = { text: 'contacts 2' };
  };

  test('keeps each file with the time of keeping', async () => {
    await keep(first);
    expect(await copies()).toEqual(firstSet);
    for (const copy of caches.all.get(`readout-copies-${scope}`)?.values() ?? [])
      expect(Date.parse(copy.headers.get('X-Readout-Copy') ?? '')).toBeLessThanOrEqual(Date.now());
  });

  test('takes a newer version in the place of an older one, and asks for nothing that it has', async () => {
    await keep(first);
    publish();
    asked = [];
    await keep(next);
    expect(await copies()).toEqual({
      'config.json': 'config 1',
      'data/datapackage.json': 'package 2',
      'data/contacts.json?v=2': 'contacts 2',
      'data/topics.json?v=1': 'topics 1',
    });
    expect(asked).toEqual(['data/contacts.json?v=2', 'config.json', 'data/datapackage.json']);
  });

  test.each([
    [
      'the network fails at a version',
      () => {
        served['data/contacts.json?v=2'] = null;
      },
    ],
    [
      'the network fails at what names it',
      () => {
        served['data/datapackage.json'] = null;
      },
    ],
    [
      'a copy answers for the server',
      () => {
        served['config.json'] = { text: 'old', headers: { 'X-Readout-Copy': '2026-11-28T00:00:00.000Z' } };
      },
    ],
    [
      'there is no room',
      () => {
        caches.room = 4;
      },
    ],
  ])('leaves the earlier set whole when %s', async (_, spoil) => {
    await keep(first);
    publish();
    spoil();
    await expect(keep(next)).rejects.toThrow();
    expect(await copies()).toMatchObject(firstSet);
  });

  test.each([
    ['a refusal', { status: 403 }],
    ['a sign-in page', { headers: { 'Content-Type': 'text/html; charset=utf-8' } }],
    ['what a redirection led to', { redirected: true }],
    ['another server’s answer', { type: 'cors' }],
    ['part of a file', { status: 206 }],
  ])('keeps no copy of %s, and does not stop at it', async (_, answer) => {
    served['data/contacts.json?v=1'] = { text: 'not it', ...answer };
    await keep(first);
    const { 'data/contacts.json?v=1': _omitted, ...others } = firstSet;
    expect(await copies()).toEqual(others);
  });

  test('forgets a file that the server no longer has', async () => {
    await keep(first);
    delete served['config.json'];
    await keep(first);
    expect(await copies()).not.toHaveProperty(['config.json']);
  });

  test('asks other servers for nothing', async () => {
    await keep(['https://elsewhere.example/data.json?v=1', 'config.json']);
    expect(asked).toEqual(['config.json']);
  });
});

describe('a page that works offline', () => {
  const now = { application: 'a1', data: '2026.11', files: ['config.json'] };
  const quiet = { copyOf: null, updated: nothingUpdated };
  const insecure = {};
  const sandboxed = {
    get serviceWorker(): never {
      throw new DOMException('sandboxed', 'SecurityError');
    },
  };
  const refusing = { serviceWorker: { register: () => Promise.reject(new TypeError('404')) } };

  test.each([
    ['there are no workers, as over http', insecure],
    ['the page may not ask, as in a sandboxed frame', sandboxed],
    ['the worker cannot be registered', refusing],
  ])('is not to be had where %s', async (_, navigator) => {
    const page = pageWith(navigator);
    expect(await startOffline(page, { isOn: true, ...now })).toEqual({ state: 'unavailable', ...quiet });
    expect(hasWorker(page)).toBe(false);
  });

  test('registers its worker for its own folder', async () => {
    const registered: unknown[] = [];
    const register = async (script: URL, options: object) => void registered.push(script.href, options);
    const news = await startOffline(pageWith({ serviceWorker: { register } }), { isOn: true, ...now });
    expect(news).toEqual({ state: 'on', ...quiet });
    expect(registered).toEqual([`${scope}sw.js`, { scope }]);
  });

  test('says from when the copy is that is shown, calls nothing new and copies nothing', async () => {
    const kept = '2026-11-28T09:30:00.000Z';
    const controller = {
      postMessage: (_question: string, [port]: readonly MessagePort[]) => port?.postMessage(kept),
    };
    const page = pageWith({ serviceWorker: { controller, register: async () => {} } });
    expect(hasWorker(page)).toBe(true);
    const news = await startOffline(page, { isOn: true, ...now });
    expect(news).toEqual({ state: 'on', copyOf: kept, updated: nothingUpdated });
    expect(asked).toEqual([]);
  });

  test.each([
    [scope, true],
    [`${origin}/`, false],
  ])('when turned off, undoes its own: a worker for %s, %s', async (workerScope, isOwn) => {
    let isRegistered = true;
    const registration = {
      scope: workerScope,
      unregister: async () => {
        isRegistered = false;
      },
    };
    const others = [`readout-copies-${origin}/`, `readout-copies-${scope}more/`, `portal-files-${scope}`];
    for (const name of [`readout-copies-${scope}`, `readout-files-${scope}`, ...others])
      await caches.open(name);
    const page = pageWith({ serviceWorker: { getRegistration: async () => registration } });
    expect(await startOffline(page, { isOn: false, ...now })).toEqual({ state: 'off', ...quiet });
    expect(isRegistered).toBe(!isOwn);
    expect(await caches.keys()).toEqual(others);
  });
});
