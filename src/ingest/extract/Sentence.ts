import type { Evidence } from '#ingest/Draft.ts';

/** A sentence of a report. Offsets of what is found in it count from its own beginning. */
export type Sentence = {
  /** Position among all sentences of the report. */
  readonly index: number;
  readonly paragraph: number;
  /** Where it begins in its paragraph. */
  readonly start: number;
  readonly text: string;
};

/** A stretch of a sentence, `end` exclusive. */
export type Stretch = { readonly start: number; readonly end: number };

/** A stretch of a sentence as evidence of the report. */
export function evidenceOf({ paragraph, start }: Sentence, stretch: Stretch): Evidence {
  return { paragraph, start: start + stretch.start, end: start + stretch.end };
}
