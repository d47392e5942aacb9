/** A text that a spreadsheet would take for a formula, or for one of ours that was made harmless. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** The texts of a file that have an apostrophe too many; without it they are what they were. */
export const protectedPattern = "^'+[=+\\-@\\t\\r\\n＝＋－＠]";

/**
 * A text with an apostrophe before it if a spreadsheet would take it for a formula: what begins with an equals sign, a sign,
 * an at sign, a tab or a line break, also in full width. A text that has such an apostrophe already gets another, so that
 * taking one away always gives the text as it was.
 */
export function protectedText(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
