import type { ClaimVerdict } from '#selectors/claimChecks.ts';

const marks: Readonly<
  Record<ClaimVerdict, { readonly solid?: string; readonly dashed?: string; readonly sign: string }>
> = {
  agrees: {
    solid: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.500 6.500 0 0 0 0-13Z',
    sign: 'M5 8.250l2.250 2.250 4-4.750',
  },
  differs: {
    solid: 'M1.750 1.750h12.500v12.500h-12.500Z',
    sign: 'M4.500 6.250h7M4.500 9.750h7M10 3.750l-4 8.500',
  },
  beyond: {
    dashed: 'M8 1.500a6.500 6.500 0 1 0 0 13a6.500 6.500 0 0 0 0-13Z',
    sign: 'M11 8H5m2.500-2.500L5 8l2.500 2.500',
  },
  uncounted: { sign: 'M4 8h8' },
};

/** A verdict as a sign: a tick in a circle, a struck-out equals sign in a square, an arrow out of a dashed circle, a dash. */
export function VerdictMark({ verdict }: { verdict: ClaimVerdict }) {
  const { solid, dashed, sign } = marks[verdict];
  const isStrong = verdict === 'differs';
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {solid ? <path d={solid} fill={isStrong ? 'var(--ink)' : 'none'} stroke="var(--ink)" /> : null}
      {dashed ? <path d={dashed} fill="none" stroke="var(--ink)" strokeDasharray="2.5 2" /> : null}
      <path d={sign} fill="none" stroke={isStrong ? 'var(--paper)' : 'var(--ink)'} strokeWidth="1.5" />
    </svg>
  );
}
