/** Invisible characters that only stand in the way: zero width, soft hyphen, marks of direction and of byte order. */
const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/** Joiners shape the letters of Indian scripts; elsewhere they only stand in the way. */
const joiners = /(?<=^|[\p{Script=Latin}\p{Script=Cyrillic}\p{N}\p{P}\p{Z}\n])[\u200C\u200D]/gu;

/** A text with one kind of line break and without control and invisible characters; lines stay as they are. */
export function cleanText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .replaceAll(invisible, '')
    .replaceAll(joiners, '')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .normalize('NFC');
}

/** A stretch of clean text as one line: trimmed, with single spaces. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** A fact that stands beside a report as one clean line; null where nothing is left of it, or far too much. */
export function factOf(text: string | null | undefined): string | null {
  const line = oneLine(cleanText(text ?? ''));
  return line.length > 0 && line.length <= 400 ? line : null;
}
