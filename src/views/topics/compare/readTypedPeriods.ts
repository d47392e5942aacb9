import type { ComparedTimes } from '#filter/ComparedTimes.ts';
import { readTypedTime, type TypedTime } from '#views/typedTime.ts';

/** Two periods as they are typed. */
export type TypedPeriods = { readonly before: TypedTime; readonly after: TypedTime };

/**
 * The periods that are typed, or what is wrong with them: `date` where an end is no date, `open` where
 * both ends of a period are open.
 */
export function readTypedPeriods({ before, after }: TypedPeriods): ComparedTimes | 'date' | 'open' {
  const [one, other] = [readTypedTime(before), readTypedTime(after)];
  if (!one || !other) return 'date';
  if ([one, other].some(({ from, to }) => from === null && to === null)) return 'open';
  return { before: { ...one, match: 'possibly' }, after: { ...other, match: 'possibly' } };
}
