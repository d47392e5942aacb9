import type { ComparedTimes } from '#filter/ComparedTimes.ts';
import type { TimeClause } from '#filter/Filter.ts';
import { calendarDay, isoDay } from '#model/day.ts';
import { type DateSpan, parseEdtf } from '#model/edtf.ts';

const certainly = ',certainly';

/** `2020-01..2023-05`, `2020-01-15..`, `..2023-05,certainly`: whole months are written as months. */
export function encodeTime({ from, to, match }: TimeClause): string {
  const start = from === null ? '' : shortened(from, from);
  const end = to === null ? '' : shortened(to, to + 1);
  return `${start}..${end}${match === 'certainly' ? certainly : ''}`;
}

/** Inverse of `encodeTime`; also reads years and a single date. Null when it is no span. */
export function decodeTime(text: string): TimeClause | null {
  const match = text.endsWith(certainly) ? 'certainly' : 'possibly';
  const span = match === 'certainly' ? text.slice(0, -certainly.length) : text;
  const [start = '', end = start, ...rest] = span.split('..');
  if (rest.length > 0) return null;
  const from = decodeTimeEnd(start);
  const to = decodeTimeEnd(end);
  if (from === undefined || to === undefined || (from === null && to === null)) return null;
  const clause = { from: from?.from ?? null, to: to?.to ?? null, match } as const;
  return clause.from !== null && clause.to !== null && clause.from > clause.to ? null : clause;
}

/** `2019-08..2022-02,2022-03..2026-03`: the earlier span, then the later. */
export function encodeComparedTimes({ before, after }: ComparedTimes): string {
  return [before, after].map((time) => encodeTime({ ...time, match: 'possibly' })).join();
}

/** Inverse of `encodeComparedTimes`. Null when it is not two spans. */
export function decodeComparedTimes(text: string): ComparedTimes | null {
  const [before, after, ...rest] = text.split(',').map(decodeTime);
  return before && after && rest.length === 0 ? { before, after } : null;
}

/** `YYYY-MM` where `edge` is the first of a month, else the whole day. */
function shortened(day: number, edge: number): string {
  return calendarDay(edge).date === 1 ? isoDay(day).slice(0, 7) : isoDay(day);
}

/** One end of a span as it is typed or linked: null is an open end, undefined no date. */
export function decodeTimeEnd(text: string): DateSpan | null | undefined {
  if (text === '') return null;
  return /[~/]/.test(text) ? undefined : (parseEdtf(text) ?? undefined);
}
