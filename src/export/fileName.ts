const longest = 80;

/**
 * A file's name made from a title: letters and figures of any script, all else a hyphen, so that every file
 * system takes it. The word in front keeps it from being a name that a system has reserved.
 */
export function fileName(title: string, ending: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  const short = [...words].slice(0, longest).join('').replace(/-$/, '');
  return `${['readout', short].filter(Boolean).join('-')}.${ending}`;
}
