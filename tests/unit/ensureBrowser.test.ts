import { describe, expect, test } from 'vitest';
import { ensureBrowser, findBrowser, type Machine } from '#tools/ensureBrowser.ts';

const downloaded = '/cache/chromium/chrome';

/** A machine with these files, on which the commands that match `works` leave the named file behind. */
function machine(files: string[], fields: Partial<Machine> = {}, works: Record<string, string> = {}) {
  const there = new Set(files);
  const ran: string[] = [];
  const fake: Machine = {
    env: {},
    isRoot: true,
    exists: (path) => there.has(path),
    downloadedBrowser: () => downloaded,
    run: (...words) => {
      const command = words.join(' ');
      ran.push(command);
      const made = Object.entries(works).find(([part]) => command.includes(part));
      if (!made) throw new Error(`${command} failed`);
      there.add(made[1]);
    },
    ...fields,
  };
  return { fake, ran };
}
const debian = { 'apt-get update': '/lists', 'apt-get install': '/usr/bin/chromium' };
const download = { 'playwright-core install': downloaded };

describe('the browser of a machine', () => {
  test.each([
    ['the one that is named', ['/opt/c', '/usr/bin/chromium'], { CHROMIUM_PATH: '/opt/c' }, '/opt/c'],
    ['Debian’s', ['/usr/bin/chromium', downloaded], {}, '/usr/bin/chromium'],
    ['Google’s', ['/usr/bin/google-chrome'], {}, '/usr/bin/google-chrome'],
    ['Playwright’s own', [downloaded], {}, downloaded],
    ['none', [], {}, null],
    [
      'none, rather than another than the one that is named',
      ['/usr/bin/chromium'],
      { CHROMIUM_PATH: '/x' },
      null,
    ],
  ])('is %s', (_, files, env, path) => {
    expect(findBrowser(machine(files, { env }).fake)).toBe(path);
  });

  test('is not installed when there is one', () => {
    const { fake, ran } = machine(['/usr/bin/chromium']);
    expect(ensureBrowser(fake)).toBe('/usr/bin/chromium');
    expect(ran).toEqual([]);
  });

  test('is installed from Debian by root, with a font for Devanagari', () => {
    const { fake, ran } = machine(['/usr/bin/apt-get'], {}, debian);
    expect(ensureBrowser(fake)).toBe('/usr/bin/chromium');
    expect(ran).toHaveLength(2);
    expect(ran[1]).toMatch(/--no-install-recommends chromium fonts-noto-core$/);
  });

  test.each([
    ['another user than root', ['/usr/bin/apt-get'], { isRoot: false }],
    ['a machine without apt-get', [], {}],
    ['root whose apt-get fails', ['/usr/bin/apt-get'], {}],
  ])('is downloaded for %s', (_, files, fields) => {
    expect(ensureBrowser(machine(files, fields, download).fake)).toBe(downloaded);
  });

  test.each([
    ['none can be had', {}, /CHROMIUM_PATH=/],
    ['the named one is not there', { CHROMIUM_PATH: '/x' }, /CHROMIUM_PATH names \/x/],
  ])('is missed in one line when %s', (_, env, words) => {
    const { fake } = machine([], { env });
    expect(() => ensureBrowser(fake)).toThrow(words);
    expect(() => ensureBrowser(fake)).not.toThrow(/\n/);
  });
});
