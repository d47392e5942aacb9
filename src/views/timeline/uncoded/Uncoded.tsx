import { memo, useId } from 'react';
import styles from './Uncoded.module.css';

type UncodedProps = {
  /** `text` is the tooltip. */
  readonly spans: readonly {
    readonly side: string;
    readonly from: number;
    readonly to: number;
    readonly text?: string;
  }[];
  readonly height: number;
};

const tile = 8;

/** Sparse hatching over what was not coded: blank paper would say that no contact is known there. */
export const Uncoded = memo(function Uncoded({ spans, height }: UncodedProps) {
  const pattern = useId();
  if (spans.length === 0) return null;
  return (
    <>
      <pattern
        id={pattern}
        width={tile}
        height={tile}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className={styles.paper} width={tile} height={tile} />
        <line className={styles.line} x1={tile / 2} x2={tile / 2} y2={tile} />
      </pattern>
      {spans.map(({ side, from, to, text }) => (
        <rect
          key={side}
          data-uncoded={side}
          x={from}
          width={to - from}
          height={height}
          fill={`url(#${pattern})`}
        >
          {text ? <title>{text}</title> : null}
        </rect>
      ))}
    </>
  );
});
