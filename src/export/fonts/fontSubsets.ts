type Range = readonly [first: number, last: number];

/**
 * The parts of Noto Sans that pictures are set in, and the signs each is for (as @fontsource/noto-sans has them; a test
 * holds this table to the package's). A sign in several is the first's.
 */
export const fontSubsets = {
  latin: parseRanges(
    '0000-00FF,0131,0152-0153,02BB-02BC,02C6,02DA,02DC,0304,0308,0329,2000-206F,20AC,2122,2191,2193,2212,2215,FEFF,FFFD',
  ),
  cyrillic: parseRanges('0301,0400-045F,0490-0491,04B0-04B1,2116'),
  devanagari: parseRanges(
    '0900-097F,1CD0-1CF9,200C-200D,20A8,20B9,20F0,25CC,A830-A839,A8E0-A8FF,11B00-11B09',
  ),
  'latin-ext': parseRanges(
    '0100-02BA,02BD-02C5,02C7-02CC,02CE-02D7,02DD-02FF,0304,0308,0329,1D00-1DBF,1E00-1E9F,1EF2-1EFF,2020,20A0-20AB,20AD-20C0,2113,2C60-2C7F,A720-A7FF',
  ),
  'cyrillic-ext': parseRanges('0460-052F,1C80-1C8A,20B4,2DE0-2DFF,A640-A69F,FE2E-FE2F'),
  greek: parseRanges('0370-0377,037A-037F,0384-038A,038C,038E-03A1,03A3-03FF'),
} as const satisfies Readonly<Record<string, readonly Range[]>>;

export type FontSubset = keyof typeof fontSubsets;

/** Whether a part of the typeface is for a sign. */
export function coversSign(subset: FontSubset, codePoint: number): boolean {
  return fontSubsets[subset].some(([first, last]) => first <= codePoint && codePoint <= last);
}

/** The part that a sign is set in; null for a sign that the typeface lacks. */
export function subsetOf(codePoint: number): FontSubset | null {
  return subsetNames.find((subset) => coversSign(subset, codePoint)) ?? null;
}

const subsetNames = Object.keys(fontSubsets) as readonly FontSubset[];

/** The parts that a text needs. */
export function neededSubsets(text: string): ReadonlySet<FontSubset> {
  const needed = new Set<FontSubset>();
  for (const codePoint of new Set(Array.from(text, (sign) => sign.codePointAt(0) ?? 0))) {
    const subset = subsetOf(codePoint);
    if (subset) needed.add(subset);
  }
  return needed;
}

function parseRanges(list: string): readonly Range[] {
  return list.split(',').map((part) => {
    const [first = '', last = first] = part.split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}
