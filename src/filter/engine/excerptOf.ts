/** A text from the word that begins at most `lead` characters before `start`; an ellipsis stands for what is left out. */
export function excerptOf(text: string, start: number, lead: number): string {
  if (start <= lead) return text;
  const gap = text.slice(start - lead, start).search(/\s/);
  return `… ${text.slice(gap < 0 ? start : start - lead + gap).trimStart()}`;
}
