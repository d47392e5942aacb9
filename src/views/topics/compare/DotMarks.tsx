import type { TopicRow } from '#selectors/topicGroups.ts';
import type { MarksProps } from '#views/topics/TopicForm.ts';
import styles from './CompareForm.module.css';
import type { DotScale } from './dotScale.ts';

/** The shares of a topic in per cent; null where the period has no contact. */
export type DotShares = { readonly before: number | null; readonly after: number | null };

type DotMarksProps = MarksProps & {
  readonly scale: DotScale;
  readonly sharesOf: (row: TopicRow) => DotShares;
};

/** In each row a hollow dot for the first period, a solid one for the second, and a line between them. */
export function DotMarks({ rows, width, rowHeight, scale, sharesOf }: DotMarksProps) {
  const height = rowHeight * rows.length;
  const xOf = (share: number) => (share / scale.end) * width;
  return (
    <svg width={width} height={height} className={styles.dots} aria-hidden="true">
      {scale.ticks.slice(1).map((tick) => (
        <line key={tick} x1={xOf(tick)} x2={xOf(tick)} y2={height} stroke="var(--rule)" />
      ))}
      {rows.map((row, index) => {
        const { before, after } = sharesOf(row);
        return (
          <g key={row.topic.id} transform={`translate(0 ${(index + 0.5) * rowHeight})`}>
            <line x2={width} stroke="var(--rule)" />
            <DotPair
              first={before === null ? null : xOf(before)}
              second={after === null ? null : xOf(after)}
            />
          </g>
        );
      })}
    </svg>
  );
}

/** So near that the solid dot would hide the hollow one, which then goes round it. */
const near = 2.5;

function DotPair({ first, second }: { first: number | null; second: number | null }) {
  const isNear = first !== null && second !== null && Math.abs(first - second) < near;
  return (
    <>
      {first !== null && second !== null ? (
        <line x1={first} x2={second} stroke="var(--slate)" strokeWidth="2" />
      ) : null}
      {first === null ? null : <Dot x={first} period="before" isAround={isNear} />}
      {second === null ? null : <Dot x={second} period="after" isAround={isNear} />}
    </>
  );
}

type DotProps = {
  readonly x: number;
  readonly period: 'before' | 'after';
  /** The hollow dot is drawn around the solid one. */
  readonly isAround?: boolean;
};

/** A dot: hollow for the first period, solid for the second. */
export function Dot({ x, period, isAround = false }: DotProps) {
  if (period === 'after') return <circle cx={x} r={isAround ? 3.5 : 4.5} fill="var(--slate)" />;
  return (
    <circle cx={x} r={isAround ? 6.25 : 4} fill="var(--paper)" stroke="var(--slate)" strokeWidth="1.5" />
  );
}
