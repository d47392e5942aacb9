import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

/** The portal that the samples name. */
export const samplePortal = 'https://portal.example';

/** Features that the page never uses, as Permissions-Policy calls them. */
const unused =
  'accelerometer autoplay camera clipboard-read display-capture encrypted-media geolocation gyroscope hid idle-detection local-fonts magnetometer microphone midi payment publickey-credentials-get screen-wake-lock serial usb xr-spatial-tracking'.split(
    ' ',
  );
const used = ['clipboard-write', 'fullscreen'];

/** What every answer bears, also one that finds nothing. */
export const everyAnswer: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `default-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors 'self' ${samplePortal}`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': [
    ...unused.map((feature) => `${feature}=()`),
    ...used.map((feature) => `${feature}=(self)`),
  ].join(', '),
};

/** How long an answer may be kept: a file whose name carries a hash, and all others. */
export const caching = { hashed: 'public, max-age=31536000, immutable', others: 'no-cache' };

/** Who may read `embed.js` from another origin. */
export const readers = { 'Access-Control-Allow-Origin': samplePortal };

const utf8 = '; charset=utf-8';
/** What each kind of file is sent as. JSON, SVG and pictures say themselves how they are written. */
export const types: Readonly<Record<string, string>> = {
  '.html': `text/html${utf8}`,
  '.css': `text/css${utf8}`,
  '.js': `text/javascript${utf8}`,
  '.txt': `text/plain${utf8}`,
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.icc': 'application/vnd.iccprofile',
};

type Header = readonly [name: string, value: string];

/** How each sample writes a header, so that all four can be held against this one table. */
const readings: Readonly<Record<string, (source: string) => readonly Header[]>> = {
  'nginx.conf': (source) =>
    all(source, /^ *add_header (\S+) (?:"(.*)"|(\$\w+)) always;$/gm).flatMap(
      ([name = '', value, variable]) =>
        variable ? valuesOf(source, variable).map((one): Header => [name, one]) : [[name, value ?? '']],
    ),
  'apache.conf': (source) =>
    all(source, /^ *Header always set (\S+) "([^"]*)"(?: "expr=.*")?$/gm).map(toHeader),
  Caddyfile: (source) =>
    all(source, /^\t(?:\t|header (?:@\w+ |\/\S+ )?)(?!header)([A-Z][\w-]+) "(.*)"$/gm).map(toHeader),
  'web.config': (source) => {
    const root = parseXml(source);
    const added = [...root.querySelectorAll('customHeaders > add')].map(
      (element): Header => [element.getAttribute('name') ?? '', element.getAttribute('value') ?? ''],
    );
    return [...added, ...[...root.querySelectorAll('clientCache')].map(cacheControl)];
  },
};

export const sampleNames = Object.keys(readings);

/** The text of a sample of `docs/hosting/`. */
export function readSample(name: string): string {
  return readFileSync(`docs/hosting/${name}`, 'utf8');
}

/** Every header that a sample sets, each once, as `Name: value`; directives of Cache-Control in order of the alphabet. */
export function headersIn(name: string): readonly string[] {
  return inOrder(readings[name]?.(readSample(name)) ?? []);
}

/** What `headersIn` must find in each. */
export const expectedHeaders = inOrder([
  ...Object.entries(everyAnswer),
  ...Object.values(caching).map((value): Header => ['Cache-Control', value]),
  ...Object.entries(readers),
]);

/** @throws {Error} it is not well-formed */
export function parseXml(source: string): Document {
  const { DOMParser } = new JSDOM().window;
  const root = new DOMParser().parseFromString(source, 'text/xml');
  const fault = root.querySelector('parsererror')?.textContent;
  if (fault) throw new Error(fault);
  return root;
}

function all(source: string, pattern: RegExp): (string | undefined)[][] {
  return [...source.matchAll(pattern)].map(([, ...groups]) => groups);
}

const toHeader = ([name = '', value = '']: (string | undefined)[]): Header => [name, value];

/** What an nginx `map` may set a variable to. */
function valuesOf(source: string, variable: string): string[] {
  const [, body = ''] = source.split(new RegExp(`^map .* \\${variable} \\{$`, 'm'));
  const [map = ''] = body.split(/^\}$/m);
  return all(map, / "([^"]*)";$/gm).flatMap(([value]) => value || []);
}

/** What IIS makes of its own words for it. */
function cacheControl(element: Element): Header {
  const mode = element.getAttribute('cacheControlMode');
  const [days = '0'] = element.getAttribute('cacheControlMaxAge')?.split('.') ?? [];
  const age = `${element.getAttribute('cacheControlCustom')}, max-age=${Number(days) * 24 * 60 * 60}`;
  return ['Cache-Control', mode === 'DisableCache' ? 'no-cache' : age];
}

function inOrder(headers: readonly Header[]): readonly string[] {
  const lines = headers.map(([name, value]) =>
    name === 'Cache-Control' ? `${name}: ${value.split(', ').sort().join(', ')}` : `${name}: ${value}`,
  );
  return [...new Set(lines)].sort();
}
