import type { TimeClause } from '#filter/Filter.ts';
import type { Day } from '#model/day.ts';
import { decodeTimeEnd, encodeTime } from '#state/timeCodec.ts';

/** A span of days as it is typed: at either end a year, a month or a day, or nothing where it is open. */
export type TypedTime = { readonly from: string; readonly to: string };

/** A span as a reader would type it. */
export function typedTime(time: TimeClause | null): TypedTime {
  const [from = '', to = ''] = time ? encodeTime({ ...time, match: 'possibly' }).split('..') : [];
  return { from, to };
}

/** Inverse of `typedTime`, whichever end was typed first; null when one of them is no date. */
export function readTypedTime({
  from,
  to,
}: TypedTime): { readonly from: Day | null; readonly to: Day | null } | null {
  const [one, other] = [decodeTimeEnd(from), decodeTimeEnd(to)];
  if (one === undefined || other === undefined) return null;
  const isReversed = one !== null && other !== null && one.from > other.to;
  const [start, end] = isReversed ? [other, one] : [one, other];
  return { from: start?.from ?? null, to: end?.to ?? null };
}
