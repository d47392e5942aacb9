/** A line of ink with a halo of paper, centred on a point. */
export function ExpectedTick({ x, y, height }: { x: number; y: number; height: number }) {
  const left = Math.round(x) - 1;
  const top = y - height / 2;
  return (
    <g>
      <rect x={left - 1} y={top} width="4" height={height} fill="var(--paper)" />
      <rect x={left} y={top} width="2" height={height} fill="var(--ink)" />
    </g>
  );
}
