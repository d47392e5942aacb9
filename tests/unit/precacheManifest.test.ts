import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { precacheManifest } from '#tools/build/precacheManifest.ts';

/** Some files as a build has them, by their names: text is a script's, bytes are another file's. */
function bundleOf(files: Readonly<Record<string, string | Uint8Array>>): Rolldown.OutputBundle {
  const entries = Object.entries(files).map(([fileName, content]) => [
    fileName,
    typeof content === 'string'
      ? { type: 'chunk', fileName, code: content }
      : { type: 'asset', fileName, source: content },
  ]);
  return Object.fromEntries(entries) as Rolldown.OutputBundle;
}

const bytes = (text: string) => new TextEncoder().encode(text);

test('lists the files of the page’s own build by name, and no others', () => {
  const bundle = bundleOf({
    'index.html': bytes('<!doctype html>'),
    'embed.js': 'for other pages',
    'licenses.json': bytes('[]'),
    'assets/shell-b2.js': 'code',
    'assets/shell-b2.js.map': bytes('{}'),
    'assets/noto-a1.woff': bytes('font'),
  });
  expect(precacheManifest(bundle)).toEqual([
    { url: 'assets/noto-a1.woff', revision: null },
    { url: 'assets/shell-b2.js', revision: null },
    { url: 'index.html', revision: expect.stringMatching(/^[0-9a-f]{16}$/) },
  ]);
});

test('tells one page from another by what is in it', () => {
  const revision = (html: string) => precacheManifest(bundleOf({ 'index.html': bytes(html) }))[0]?.revision;
  expect(revision('<p>one')).toBe(revision('<p>one'));
  expect(revision('<p>one')).not.toBe(revision('<p>two'));
});
