import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyPicture } from '#export/clipboard/copyPicture.ts';

const png = new Blob(['png'], { type: 'image/png' });
const refusal = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
type Items = readonly { readonly content: Readonly<Record<string, Blob | Promise<Blob>>> }[];
type Write = (items: Items) => Promise<void>;

class FakeItem {
  readonly content: Readonly<Record<string, Blob | Promise<Blob>>>;
  constructor(content: Readonly<Record<string, Blob | Promise<Blob>>>) {
    this.content = content;
  }
}

function browser({
  write,
  isSecure = true,
  isFramed = false,
}: {
  write?: Write;
  isSecure?: boolean;
  isFramed?: boolean;
}) {
  const page = { isSecureContext: isSecure, parent: {} as unknown };
  if (!isFramed) page.parent = page;
  vi.stubGlobal('window', page);
  vi.stubGlobal('navigator', { clipboard: write && { write } });
}

beforeEach(() => vi.stubGlobal('ClipboardItem', FakeItem));
afterEach(() => vi.unstubAllGlobals());

test('the clipboard has the promise of a picture, and its words, before anything is waited for', async () => {
  const written: Items[] = [];
  browser({
    write: async (items) => {
      written.push(items);
    },
  });
  const picture = Promise.resolve(png);
  const outcome = copyPicture(picture, Promise.resolve('Title\nhttps://x.example/'));
  const [items] = written as [Items];
  const content = items[0]?.content ?? {};
  expect(content['image/png']).toBe(picture);
  expect(await (await content['text/plain'])?.text()).toBe('Title\nhttps://x.example/');
  expect(await outcome).toBe('copied');
});

test.each<[string, string, Parameters<typeof browser>[0]]>([
  ['plain http', 'needsHttps', { isSecure: false }],
  ['a browser without it', 'notSupported', {}],
  ['a frame without permission', 'needsPermission', { write: refusal, isFramed: true }],
  ['a reader who says no', 'refused', { write: refusal }],
  ['a browser that takes no pictures', 'notSupported', { write: () => Promise.reject(new TypeError('no')) }],
  [
    'a browser that takes one kind',
    'copiedWithoutWords',
    {
      write: ([item]) =>
        Object.keys(item?.content ?? {}).length === 1
          ? Promise.resolve()
          : Promise.reject(new TypeError('two')),
    },
  ],
])('%s: %s', async (_, outcome, surroundings) => {
  browser(surroundings);
  expect(await copyPicture(Promise.resolve(png), Promise.resolve('words'))).toBe(outcome);
});

test('a picture that could not be made says why itself', async () => {
  browser({ write: ([item]) => Promise.resolve(item?.content['image/png']).then(() => {}) });
  await expect(copyPicture(Promise.reject(new Error('too large')), Promise.resolve('words'))).rejects.toThrow(
    'too large',
  );
});
