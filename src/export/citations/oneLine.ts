/** Control characters, the line and paragraph separators, and surrogates without their other half. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu;

/** Text as one line: citation files end a field at a line break, so none may come from the data. */
export function oneLine(text: string): string {
  return text.replaceAll(unprintable, ' ').replaceAll(/\s+/g, ' ').trim();
}
