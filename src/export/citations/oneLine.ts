/**
 * Control characters, the line and paragraph separators, surrogates without their other half, and what turns the
 * direction of the words that follow.
 */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202A-\u202E\u2066-\u2069]+/gu;

/** Text as one line: citation files end a field at a line break, so none may come from the data. */
export function oneLine(text: string): string {
  return text.replaceAll(unprintable, ' ').replaceAll(/\s+/g, ' ').trim();
}
