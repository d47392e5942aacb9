import { localReportsFile } from '#model/LocalReport.ts';
import type { Problem } from '#model/Problem.ts';
import { layerHintPrefix } from './layerHintPrefix.ts';

/**
 * What the reports of a site are kept under: the address of its data folder in full, so that two sites on one server
 * do not mix.
 *
 * @param base address of the data folder, as the site names it
 */
export function layerAddress(base: string): string {
  return new URL(base, globalThis.document?.baseURI).href;
}

/**
 * Whether this browser keeps reports for a site, as far as can be told at once: the reports themselves, and the code
 * that reads them, are fetched only where there are some. False where storage is closed to the page.
 */
export function hasLayerHint(base: string): boolean {
  try {
    return localStorage.getItem(hintKey(base)) !== null;
  } catch {
    return false;
  }
}

/**
 * Notes that there are reports, or that there are none any more. Each note is another one, so that other tabs hear of it.
 *
 * @throws DOMException where the browser lets the page keep nothing
 */
export function setLayerHint(base: string, hasReports: boolean): void {
  if (hasReports) localStorage.setItem(hintKey(base), Math.random().toString(36).slice(2));
  else localStorage.removeItem(hintKey(base));
}

/** That kept reports could not be read at all, and why, for the list of what could not be used. */
export function storageProblem(reason: unknown): Problem {
  const received = (reason instanceof Error && (reason.message || reason.name)) || String(reason);
  return {
    file: localReportsFile,
    record: '',
    path: '',
    code: 'storage',
    received: received.slice(0, 120),
    expected: '',
    scope: 'part',
  };
}

function hintKey(base: string): string {
  return `${layerHintPrefix}${layerAddress(base)}`;
}
