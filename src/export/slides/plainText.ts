import { oneLine } from '#export/citations/oneLine.ts';

/** Text as one line of what XML allows: the library that writes slides escapes it, but leaves the rest in. */
export function plainText(text: string): string {
  return oneLine(text.replaceAll(/[\uFFFE\uFFFF]/g, ''));
}
