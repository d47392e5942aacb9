import type { MeasureText } from '#export/drawing/MeasureText.ts';
import { wrapWords } from '#export/drawing/wrapWords.ts';
import { pixels, type TextStyle } from './SlidePart.ts';

/**
 * Breaks a text into lines of a width in pixels. Slides are set in a narrower typeface than the one that is
 * measured (`houseTheme`), so a program that opens them needs no more lines than these.
 *
 * @param most lines there may be; what does not fit is cut, with an ellipsis
 */
export function fittedLines(
  text: string,
  width: number,
  style: TextStyle,
  measure: MeasureText,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const lines = wrapWords(text, width, (part) => measure(part, pixels(style.size), style.weight));
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), `${[...(kept.at(-1) ?? '')].slice(0, -3).join('').trimEnd()}…`];
}

/** The height of some lines, in pixels. */
export function linesHeight(count: number, style: TextStyle): number {
  return pixels(count * style.line);
}
