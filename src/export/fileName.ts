/** In signs, and in bytes of UTF-8: file systems take 255 of them, ending and all. */
const longest = 120;
const mostBytes = 230;

/**
 * A file's name made from a title: letters and figures of any script, all else a hyphen, so that every file
 * system takes it; too many words are cut after a whole one. The word in front keeps it from being a name that a system has reserved.
 */
export function fileName(title: string, ending: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return `${['readout', shortened(words)].filter(Boolean).join('-')}.${ending}`;
}

/** As many whole words as fit; a part of the first one where that is too long itself. */
function shortened(words: string): string {
  const signs = [...words];
  let [length, bytes] = [0, 0];
  while (length < Math.min(longest, signs.length)) {
    bytes += new TextEncoder().encode(signs[length]).length;
    if (bytes > mostBytes) break;
    length += 1;
  }
  if (length === signs.length) return words;
  const start = signs.slice(0, length).join('');
  const isWhole = signs[length] === '-';
  return isWhole ? start : start.replace(/-[^-]*$/, '');
}
