import { describe, expect, test } from 'vitest';
import { ensureWebServers, findWebServer, type ServerMachine } from '#tools/ensureWebServers.ts';

const aptGet = '/usr/bin/apt-get';
const systemd = '/run/systemd/system';
const installed = ['nginx', 'apache2', 'caddy'].map((program) => `/usr/sbin/${program}`);
const programOf = { nginx: '/usr/sbin/nginx', 'apache2-bin': '/usr/sbin/apache2' };

/** A machine with these files, on which the packages bring their programs, unless they are among `broken`. */
function machine(files: string[], fields: Partial<ServerMachine> = {}, broken: string[] = []) {
  const there = new Set(files);
  const ran: string[] = [];
  const fake: ServerMachine = {
    path: '/usr/local/bin:/usr/bin',
    isRoot: true,
    exists: (path) => there.has(path),
    run: (...words) => {
      ran.push(words.join(' '));
      if (broken.includes(words.at(-1) ?? '')) throw new Error('apt-get failed');
      const program = programOf[words.at(-1) as keyof typeof programOf];
      if (program) there.add(program);
    },
    ...fields,
  };
  const installs = () => ran.filter((command) => command.includes(' install '));
  return { fake, ran, installs };
}

test('nothing is installed where all are there', () => {
  const { fake, ran } = machine([aptGet, ...installed]);
  expect(ensureWebServers(fake)).toEqual([
    'nginx: /usr/sbin/nginx',
    'apache2: /usr/sbin/apache2',
    'caddy: /usr/sbin/caddy',
  ]);
  expect(ran).toEqual([]);
});

test.each([
  ['a folder of the path, first', ['/usr/bin/nginx', '/usr/sbin/nginx'], '/usr/bin/nginx'],
  ['a folder of the system that the path leaves out', ['/usr/local/sbin/nginx'], '/usr/local/sbin/nginx'],
  ['nowhere', ['/usr/sbin/apache2', '/opt/nginx'], null],
])('a server is found in %s', (_, files, path) => {
  expect(findWebServer('nginx', machine(files).fake)).toBe(path);
});

describe('what is missing', () => {
  test('is installed from Debian by root, and in a runlevel that starts no service', () => {
    const { fake, ran, installs } = machine([aptGet, '/usr/bin/caddy']);
    expect(ensureWebServers(fake)).toEqual([
      'nginx: /usr/sbin/nginx',
      'apache2: /usr/sbin/apache2',
      'caddy: /usr/bin/caddy',
    ]);
    expect(installs().map((command) => command.split(' ').at(-1))).toEqual(['nginx', 'apache2-bin']);
    for (const command of ran) expect(command).toMatch(/^\/usr\/bin\/env RUNLEVEL=1 \/usr\/bin\/apt-get /);
  });

  test('is not installed where systemd would start it, but for Apache’s program alone', () => {
    const { fake, installs } = machine([aptGet, systemd]);
    const [nginx, apache2] = ensureWebServers(fake);
    expect(nginx).toBe(
      'nginx: not on this machine, and its package would start and enable a service; to do so: apt-get install nginx. Its tests are skipped.',
    );
    expect(apache2).toBe('apache2: /usr/sbin/apache2');
    expect(installs()).toHaveLength(1);
  });

  test('is never installed if it is Caddy, which is tried where it is', () => {
    const { fake, ran } = machine([aptGet, '/usr/sbin/nginx', '/usr/sbin/apache2']);
    expect(ensureWebServers(fake)[2]).toBe(
      'caddy: not on this machine, nor needed; to try it: apt-get install caddy. Its tests are skipped.',
    );
    expect(ran).toEqual([]);
  });

  test.each([
    ['another user than root', [aptGet], { isRoot: false }],
    ['a machine without apt-get', [], {}],
  ])('is named, and nothing is run: %s', (_, files, fields) => {
    const { fake, ran } = machine(files, fields);
    for (const line of ensureWebServers(fake).slice(0, 2))
      expect(line).toMatch(
        /^\w+: not on this machine, and this process may not install it\. Its tests are skipped\.$/,
      );
    expect(ran).toEqual([]);
  });

  test('and cannot be installed is named, and does not keep the other out', () => {
    const { fake } = machine([aptGet], {}, ['nginx']);
    expect(ensureWebServers(fake).slice(0, 2)).toEqual([
      'nginx: not on this machine, and could not be installed. Its tests are skipped.',
      'apache2: /usr/sbin/apache2',
    ]);
  });

  test('and does not come with its package is named', () => {
    const { fake } = machine([aptGet], { run: () => undefined });
    expect(ensureWebServers(fake)[0]).toBe(
      'nginx: not on this machine, nor in its package. Its tests are skipped.',
    );
  });
});
