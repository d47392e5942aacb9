import type { Evidence, Report } from '#ingest/Draft.ts';

/** Stretches that are quoted in full; of more it is said how many. */
const most = 3;
/** Characters of a quotation. */
const longest = 80;

/** The words that bear a value, each with the number of its paragraph from 1; that there are none where none do. */
export function evidenceWords({ paragraphs }: Report, evidence: readonly Evidence[]): string {
  if (evidence.length === 0) return '(by rule)';
  const quoted = evidence.slice(0, most).map(({ paragraph, start, end }) => {
    const words = paragraphs[paragraph]?.slice(start, end) ?? '';
    return `¶${paragraph + 1} “${words.length > longest ? `${words.slice(0, longest - 1)}…` : words}”`;
  });
  const more = evidence.length - quoted.length;
  return `${quoted.join(' ')}${more > 0 ? ` and ${more} more` : ''}`;
}
