import type { ReactNode } from 'react';
import styles from './Highlighted.module.css';
import { useTextQuery } from './SnapshotProvider.tsx';

/** A text in which what the reader looks for is marked. Only for texts that free text is looked for in. */
export function Highlighted({ text }: { text: string }): ReactNode {
  const asked = useTextQuery();
  const ranges = asked?.search.ranges(text, asked.query) ?? [];
  if (ranges.length === 0) return text;
  return [
    text.slice(0, ranges[0]?.[0]),
    ...ranges.flatMap(([start, end], number) => [
      <mark key={start} className={styles.match}>
        {text.slice(start, end)}
      </mark>,
      text.slice(end, ranges[number + 1]?.[0]),
    ]),
  ];
}
