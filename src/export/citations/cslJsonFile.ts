import type { CslItem } from './CslItem.ts';

/** Citations as CSL-JSON, which Zotero and Pandoc read. */
export function cslJsonFile(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
