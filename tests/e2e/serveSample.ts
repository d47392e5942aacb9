import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WebServer } from '#tools/ensureWebServers.ts';
import { readSample, samplePortal } from './hostingHeaders.ts';
import { freePort, type Place, type RunningServer, runServer } from './runServer.ts';

type Pair = readonly [from: string, to: string];
type Recipe = {
  readonly server: WebServer;
  readonly sample: string;
  /** What must differ from the sample on a test machine, beside the folder of the build and the portal. */
  readonly differences: (place: Place) => readonly Pair[];
  /** The smallest main configuration around the site's, which is in `site.conf`. */
  readonly main: (place: Place) => string;
  /** Of the program, so that it stays in the foreground. */
  readonly args: (folder: string) => readonly string[];
};

/** Modules that Debian's Apache has from the start, also those that could list a folder or choose a file, and the sample's. */
const apacheModules =
  'mpm_event authz_core alias autoindex dir filter mime negotiation setenvif allowmethods deflate headers'.split(
    ' ',
  );

const nginx: Recipe = {
  server: 'nginx',
  sample: 'nginx.conf',
  differences: ({ port }) => [['listen 80;', `listen 127.0.0.1:${port};`]],
  main: ({ folder }) => `daemon off;
error_log stderr;
pid ${folder}/nginx.pid;
events {}
http {
  access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')}
  include ${folder}/site.conf;
}
`,
  args: (folder) => ['-c', join(folder, 'main.conf')],
};

const apache: Recipe = {
  server: 'apache2',
  sample: 'apache.conf',
  differences: ({ port }) => [['<VirtualHost *:80>', `<VirtualHost 127.0.0.1:${port}>`]],
  main: ({ folder, port }) => `ServerRoot ${folder}
ServerName localhost
DefaultRuntimeDir ${folder}
PidFile ${folder}/apache.pid
ErrorLog ${folder}/error.log
${apacheModules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /dev/null
User www-data
Group www-data
Listen 127.0.0.1:${port}
<Directory />
  Options FollowSymLinks
  AllowOverride None
  Require all denied
</Directory>
Include ${folder}/site.conf
`,
  args: (folder) => ['-D', 'FOREGROUND', '-f', join(folder, 'main.conf')],
};

const caddy: Recipe = {
  server: 'caddy',
  sample: 'Caddyfile',
  differences: ({ port }) => [
    ['http://readout.example:80 {', `http://127.0.0.1:${port} {`],
    ['\tadmin off\n', '\tadmin off\n\tdefault_bind 127.0.0.1\n'],
  ],
  // The sample is all of it.
  main: () => '',
  args: (folder) => ['run', '--adapter', 'caddyfile', '--config', join(folder, 'site.conf')],
};

/** The samples of `docs/hosting/` that can be run where their server is installed. */
export const recipes: readonly Recipe[] = [nginx, apache, caddy];

export type Build = { readonly folder: string; readonly remove: () => void };

/** A folder that holds a copy of the build in `www/readout`, which servers may read that run as another user. */
export function copyBuild(): Build {
  const folder = mkdtempSync(join(tmpdir(), 'readout-hosting-'));
  cpSync('dist', join(folder, 'www/readout'), { recursive: true });
  for (const path of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })])
    chmodSync(join(folder, path), 0o755);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/**
 * Starts a server with its sample, for the copy of the build in `folder`.
 *
 * @param portal that may show the page
 * @throws {Error} the sample lacks something that must be replaced in it, or the server does not start
 */
export async function serveSample(
  recipe: Recipe,
  program: string,
  folder: string,
  portal: string,
): Promise<RunningServer> {
  const place = { folder: join(folder, recipe.server), port: await freePort() };
  const differences: readonly Pair[] = [
    ['/srv/www', join(folder, 'www')],
    [samplePortal, portal],
    ...recipe.differences(place),
  ];
  return start(recipe, program, place, replaced(readSample(recipe.sample), differences));
}

/** Starts nginx as a proxy that strips a prefix: the example of `docs/hosting/README.md`, before another server. */
export async function serveGateway(program: string, folder: string, behind: string): Promise<RunningServer> {
  const place = { folder: join(folder, 'gateway'), port: await freePort() };
  const readme = readFileSync('docs/hosting/README.md', 'utf8');
  const [, example = ''] = /```nginx\n(.*?)```/s.exec(readme) ?? [];
  const site = replaced(example, [['http://readout.internal', behind]]);
  return start(nginx, program, place, `server {\nlisten 127.0.0.1:${place.port};\n${site}}\n`);
}

function start(recipe: Recipe, program: string, place: Place, site: string): Promise<RunningServer> {
  mkdirSync(place.folder);
  writeFileSync(join(place.folder, 'site.conf'), site);
  writeFileSync(join(place.folder, 'main.conf'), recipe.main(place));
  return runServer(program, recipe.args(place.folder), place);
}

/** @throws {Error} one of them is nowhere in the text */
export function replaced(text: string, pairs: readonly Pair[]): string {
  return pairs.reduce((soFar, [from, to]) => {
    if (!soFar.includes(from)) throw new Error(`This is to be replaced, and is not there: ${from}`);
    return soFar.replaceAll(from, to);
  }, text);
}
