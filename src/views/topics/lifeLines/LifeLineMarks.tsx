import type { LifeLine, TopicLifeLines } from '#selectors/topicLifeLines.ts';
import type { MarksProps } from '#views/topics/TopicForm.ts';
import styles from './LifeLines.module.css';
import { type LifeLineScale, lifeLineScale } from './lifeLineScale.ts';
import { MentionTick } from './MentionTick.tsx';

type LifeLineMarksProps = MarksProps & { readonly lived: TopicLifeLines };

/** A tick for each contact at which a topic was raised, on a line from the first to the last. */
export function LifeLineMarks({ rows, width, rowHeight, lived }: LifeLineMarksProps) {
  const scale = lifeLineScale(lived, width);
  const height = rowHeight * rows.length;
  return (
    <svg width={width} height={height} overflow="visible" aria-hidden="true">
      {scale.years.map(({ year, at }) => (
        <line key={year} x1={at} x2={at} y2={height} className={styles.year} />
      ))}
      {rows.map(({ topic }, index) => {
        const line = lived.lines.get(topic.id);
        return line ? (
          <g key={topic.id} transform={`translate(0 ${(index + 0.5) * rowHeight})`}>
            <Line line={line} scale={scale} end={width} hasTicks={!lived.isCrowded} />
          </g>
        ) : null;
      })}
    </svg>
  );
}

type LineProps = {
  readonly line: LifeLine;
  readonly scale: LifeLineScale;
  readonly end: number;
  readonly hasTicks: boolean;
};

function Line({ line, scale, end, hasTicks }: LineProps) {
  const [first, last] = [scale.atContact(line.first), scale.atContact(line.last)];
  return (
    <>
      <line x1={first} x2={last} className={styles.line} />
      {line.isDormant ? <line x1={last + 3} x2={end} className={styles.dormant} /> : null}
      {(hasTicks ? line.mentions : []).map(({ contact, certainty }) => (
        <MentionTick key={contact.id} at={scale.atContact(contact)} certainty={certainty} />
      ))}
    </>
  );
}
