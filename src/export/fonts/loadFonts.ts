import { createFont } from './createFont.ts';
import { fontAddresses } from './fontAddresses.ts';
import { type FontSubset, neededSubsets } from './fontSubsets.ts';
import type { FontWeight, PictureFont } from './PictureFont.ts';

const weights = [400, 700] as const;

/** The parts that were fetched, or are being: they stay for the next picture. */
const fetched = new Map<string, Promise<PictureFont>>();

/**
 * Fetches the parts of the typeface that a text needs, both weights, and Latin in any case: without it there would be
 * no figures.
 *
 * @throws Error that names the file, when one cannot be fetched
 */
export async function loadFonts(text: string, signal?: AbortSignal): Promise<readonly PictureFont[]> {
  const subsets = new Set<FontSubset>(['latin', ...neededSubsets(text)]);
  const fonts = await Promise.all(
    [...subsets].flatMap((subset) => weights.map((weight) => loadFont(subset, weight))),
  );
  signal?.throwIfAborted();
  return fonts;
}

function loadFont(subset: FontSubset, weight: FontWeight): Promise<PictureFont> {
  const address = fontAddresses[subset][weight];
  const font = fetched.get(address) ?? fetchBytes(address).then((bytes) => createFont(subset, weight, bytes));
  fetched.set(address, font);
  // The next picture tries again.
  font.catch(() => fetched.delete(address));
  return font;
}

async function fetchBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const failed = (reason: unknown) => new Error(`${address}: ${reason}`);
  const response = await fetch(address).catch((reason: unknown) => Promise.reject(failed(reason)));
  if (!response.ok) throw failed(response.status);
  return new Uint8Array(await response.arrayBuffer());
}
