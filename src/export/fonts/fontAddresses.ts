import cyrillic400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?url';
import cyrillic700 from '@fontsource/noto-sans/files/noto-sans-cyrillic-700-normal.woff?url';
import cyrillicExt400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff?url';
import cyrillicExt700 from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-700-normal.woff?url';
import devanagari400 from '@fontsource/noto-sans/files/noto-sans-devanagari-400-normal.woff?url';
import devanagari700 from '@fontsource/noto-sans/files/noto-sans-devanagari-700-normal.woff?url';
import greek400 from '@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff?url';
import greek700 from '@fontsource/noto-sans/files/noto-sans-greek-700-normal.woff?url';
import latin400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?url';
import latin700 from '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff?url';
import latinExt400 from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?url';
import latinExt700 from '@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff?url';
import type { FontSubset } from './fontSubsets.ts';
import type { FontWeight } from './PictureFont.ts';

/**
 * Where the files of the typeface lie, beside the page's own. WOFF, and not WOFF2: what writes the PDF can read it, and
 * one form serves all.
 */
export const fontAddresses: Readonly<Record<FontSubset, Readonly<Record<FontWeight, string>>>> = {
  latin: { 400: latin400, 700: latin700 },
  cyrillic: { 400: cyrillic400, 700: cyrillic700 },
  devanagari: { 400: devanagari400, 700: devanagari700 },
  'latin-ext': { 400: latinExt400, 700: latinExt700 },
  'cyrillic-ext': { 400: cyrillicExt400, 700: cyrillicExt700 },
  greek: { 400: greek400, 700: greek700 },
};
