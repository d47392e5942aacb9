import type { Mention } from '#selectors/topicLifeLines.ts';

const heights = { stated: 14, understood: 6 } as const;
const width = 1.5;

/** A mention on its line: long where it is stated, short where it is only understood. */
export function MentionTick({ at, certainty }: { at: number; certainty: Mention['certainty'] }) {
  const height = heights[certainty];
  return <rect x={at - width / 2} y={-height / 2} width={width} height={height} fill="var(--slate)" />;
}
