import type { Evidence } from '#ingest/Draft.ts';

/** Signs of a quotation that still are taken in at a glance. */
const longest = 72;

/** The words of a report that a stretch of it covers; the middle of a long one is left out. */
export function quotedWords(paragraphs: readonly string[], { paragraph, start, end }: Evidence): string {
  const words = (paragraphs[paragraph] ?? '').slice(start, end).trim();
  if (words.length <= longest) return words;
  const head = words.slice(0, longest / 2).replace(/\s+\S*$/, '');
  const tail = words.slice(-longest / 3).replace(/^\S*\s+/, '');
  return `${head} … ${tail}`;
}
