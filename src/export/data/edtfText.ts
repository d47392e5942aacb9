import { calendarDay, type Day, isoDay } from '#model/day.ts';
import { type DateSpan, parseEdtf } from '#model/edtf.ts';

/** The EDTF date that is read as just this span. */
export function edtfText(span: DateSpan): string {
  const ends = (day: Day) => unitsOf(day).flatMap((unit) => [unit, `${unit}~`]);
  const texts = span.isInterval
    ? ends(span.from).flatMap((start) => ends(span.to).map((end) => `${start}/${end}`))
    : ends(span.from);
  const found = texts.find((text) => isSame(parseEdtf(text), span));
  if (found === undefined) throw new Error(`edtfText: ${JSON.stringify(span)} is no span of an EDTF date`);
  return found;
}

/** The year, month and day that a day lies in, as EDTF writes them. */
function unitsOf(day: Day): string[] {
  const text = isoDay(day);
  const { year } = calendarDay(day);
  return [String(year).padStart(4, '0'), text.slice(0, -3), text];
}

function isSame(one: DateSpan | null, other: DateSpan): boolean {
  return one !== null && Object.entries(other).every(([key, value]) => Reflect.get(one, key) === value);
}
