/** The view that a picture shows. */
export type PictureView = {
  /** The address of the page that made it. */
  readonly address: string;
  /** What stands after the question mark in it: all that is used, for the page may have moved. */
  readonly query: string;
  /** The version of the data then. */
  readonly version: string;
};

/**
 * Why a file does not say which view it shows: too large to be a picture; of another kind than PNG and SVG; a picture
 * without the address (made elsewhere, or changed by a program that left it out); with an address that is none of a
 * page; damaged.
 */
export type UnreadReason = 'tooLarge' | 'otherKind' | 'withoutView' | 'unusableView' | 'broken';

const longestAddress = 32_000;
const longestVersion = 200;

/** The view at an address, when it is one of a page on the web. */
export function pictureView(address: unknown, version: unknown): PictureView | UnreadReason {
  if (typeof address !== 'string' || typeof version !== 'string') return 'unusableView';
  if (address.length > longestAddress || version.length > longestVersion) return 'unusableView';
  const url = webAddress(address.trim());
  return url ? { address: url.href, query: url.search.slice(1), version: version.trim() } : 'unusableView';
}

function webAddress(text: string): URL | null {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
