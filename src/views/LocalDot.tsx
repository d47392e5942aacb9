import { localDot } from './markShape.ts';

/** The sign of what only a local report has brought, at the upper right of a mark around (0, 0) or at a point. */
export function LocalDot({ x = localDot.x, y = localDot.y }: { readonly x?: number; readonly y?: number }) {
  return (
    <circle
      cx={x}
      cy={y}
      r={localDot.radius}
      fill="var(--ink)"
      stroke="var(--paper)"
      strokeWidth={localDot.edge}
      data-local
    />
  );
}
