/**
 * Keeps to a number of lines: when there are more, the last that stays ends with other words, as many of its own as
 * there is room for before them.
 *
 * @param ending says that the text goes on, and where
 */
export function limitLines(
  lines: readonly string[],
  most: number,
  ending: string,
  width: number,
  widthOf: (text: string) => number,
): readonly string[] {
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const last = (kept.pop() ?? '').split(' ');
  while (last.length > 0 && widthOf(`${last.join(' ')} ${ending}`) > width) last.pop();
  return [...kept, [...last, ending].join(' ')];
}
