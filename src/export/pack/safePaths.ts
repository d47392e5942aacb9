/** Names that Windows keeps for devices, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** What some file system does not take, or what a reader would not see. */
const untakeable = /[\\:*?"<>|\p{C}\p{Zl}\p{Zp}]+/gu;

/**
 * Paths that every file system can unpack: none leads out of the folder, and no two are the same to a system that does not tell
 * capitals apart. What is fit already stays as it is.
 */
export function safePaths(paths: readonly string[]): string[] {
  const taken = new Set<string>();
  return paths.map((path) => {
    const safe = safePath(path);
    const [stem, ending] = parted(safe);
    const numbered = (number: number) => (number === 1 ? safe : `${stem}-${number}${ending}`);
    let number = 1;
    while (taken.has(folded(numbered(number)))) number += 1;
    taken.add(folded(numbered(number)));
    return numbered(number);
  });
}

function safePath(path: string): string {
  const names = path.normalize('NFC').split('/').map(safeName).filter(Boolean);
  return names.join('/') || '_';
}

function safeName(name: string): string {
  const taken = name
    .replaceAll(untakeable, '-')
    .trim()
    .replace(/[. ]+$/, '');
  return reserved.test(taken) ? `_${taken}` : taken;
}

/** Everything before the last dot of the file's name, and the rest. */
function parted(path: string): [stem: string, ending: string] {
  const dot = path.lastIndexOf('.');
  return dot > path.lastIndexOf('/') + 1 ? [path.slice(0, dot), path.slice(dot)] : [path, ''];
}

function folded(path: string): string {
  return path.toUpperCase().toLowerCase().normalize('NFC');
}
