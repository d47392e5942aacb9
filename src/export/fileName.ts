const longest = 80;

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
  if (signs.length <= longest) return words;
  const start = signs.slice(0, longest).join('');
  const isWhole = signs[longest] === '-';
  return isWhole ? start : start.replace(/-[^-]*$/, '');
}
