import { wrapWords } from '#export/drawing/wrapWords.ts';

/** A text on lines of a width, and whether some of it was left out. */
export type FittedLines = { readonly lines: readonly string[]; readonly isShortened: boolean };

/** Breaks a text into lines of a width; what is more than so many lines is left out from a word on, with an ellipsis. */
export function fitLines(
  text: string,
  width: number,
  most: number,
  widthOf: (text: string) => number,
): FittedLines {
  const lines = text === '' ? [] : wrapWords(text, width, widthOf);
  if (lines.length <= most) return { lines, isShortened: false };
  let last = `${lines[most - 1]} ${lines[most]}`;
  while (last.includes(' ') && widthOf(`${last}…`) > width) last = last.slice(0, last.lastIndexOf(' '));
  return {
    lines: [...lines.slice(0, most - 1), `${last.replace(/[\s,;:.(–-]+$/u, '')}…`],
    isShortened: true,
  };
}
