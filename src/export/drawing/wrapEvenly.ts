import { wrapWords } from './wrapWords.ts';

/** Breaks words into as few lines as the width allows, and leaves no word or two alone on the last where it can. */
export function wrapEvenly(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines = wrapWords(text, width, widthOf);
  if (lines.length < 2) return lines;
  for (let part = 1; part >= 0.6; part -= 0.05) {
    const narrower = wrapWords(text, width * part, widthOf);
    if (narrower.length > lines.length) return lines;
    if (widthOf(narrower.at(-1) ?? '') >= width * 0.25) return narrower;
  }
  return lines;
}
