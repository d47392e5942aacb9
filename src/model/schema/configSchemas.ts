import * as v from 'valibot';
import { localizedText, text, type ValidationCode } from './fields.ts';

const code = (name: ValidationCode) => name;
/** Longer than any address or title that is meant. */
const longest = 400;
const word = v.pipe(v.string(), v.nonEmpty(code('empty')), v.maxLength(longest, code('range')));
const hex = /^#[0-9a-f]{6}$/i;
const colour = v.pipe(v.string(), v.regex(hex, code('colour')));

/** One colour for both themes, or one for each, as the value of a CSS variable. */
const colours = v.pipe(
  v.unknown(),
  v.transform((value) => (typeof value === 'string' ? { light: value, dark: value } : value)),
  v.object({ light: colour, dark: colour }),
  v.transform(({ light, dark }) => `light-dark(${light.toLowerCase()}, ${dark.toLowerCase()})`),
);

/** Schemas of the settings in `config.json`, each for one value. */
export const siteSchemas = {
  object: v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value), code('settings')),
    v.record(v.string(), v.unknown()),
  ),
  word,
  /** In English alone, or in each language. */
  title: v.pipe(
    v.unknown(),
    v.transform((value) => (typeof value === 'string' ? { en: value } : value)),
    localizedText('Title', 'In place of the data’s own title.'),
  ),
  /** One value of a clause, or several. */
  clause: v.pipe(
    v.unknown(),
    v.transform((value): unknown => (Array.isArray(value) ? value : [value])),
    v.array(text('Value', 'A value as links have it.')),
  ),
  colour: colours,
  /** Names of typefaces, and nothing that CSS could take for more. */
  fontFamilies: v.pipe(v.string(), v.regex(/^[\p{L}\d\s"',._-]{1,200}$/u, code('fonts'))),
  zoom: v.pipe(
    v.number(),
    v.integer(code('range')),
    v.minValue(0, code('range')),
    v.maxValue(19, code('range')),
  ),
  origin: v.pipe(v.string(), v.check(isOrigin, code('origin'))),
  tileAddress: (page: string) =>
    v.pipe(
      v.string(),
      v.check(isTileAddress, code('tiles')),
      v.check((value) => isOnServer(value, page), code('elsewhere')),
    ),
} as const;

/** A folder of the page's own server, by any path; a slash at the end is dropped. */
export function sitePath(page: string) {
  return v.pipe(
    word,
    v.check((value) => isOnServer(value, page) && !/[?#]/.test(value), code('elsewhere')),
    v.transform((value) => value.replace(/\/+$/, '')),
  );
}

function isOnServer(value: string, page: string): boolean {
  if (!URL.canParse(value, page)) return false;
  const { protocol, origin } = new URL(value, page);
  return /^https?:$/.test(protocol) && origin === new URL(page).origin;
}

/** With the place of a tile in it, and nothing else to be filled in. */
function isTileAddress(value: string): boolean {
  const parts: readonly string[] = value.match(/\{\w*\}/g) ?? [];
  return ['{x}', '{y}', '{z}'].every((part) => parts.includes(part)) && parts.length === 3;
}

/** An origin as browsers write it, without a path; or every origin. */
function isOrigin(value: string): boolean {
  if (value === '*') return true;
  return URL.canParse(value) && /^https?:/.test(value) && new URL(value).origin === value;
}
