import { calendarDay, type Day, dayOf, daysInMonth } from './day.ts';

/** How exactly a date is known: the finest unit that the source gives. */
export type DatePrecision = 'day' | 'month' | 'year';

/**
 * The days that an EDTF date may cover, both ends inclusive.
 * `from`…`to` is what the source says; `earliest`…`latest` is that, widened where the date is
 * approximate (`~`): a day by 7 days either side, a month by one month, a year by one year.
 */
export type DateSpan = {
  readonly earliest: Day;
  readonly latest: Day;
  readonly from: Day;
  readonly to: Day;
  readonly precision: DatePrecision;
  readonly isInterval: boolean;
  readonly isApproximate: boolean;
};

/** Days that `~` adds on either side of a date known to the day. */
export const approximateDays = 7;

type Endpoint = {
  readonly from: Day;
  readonly to: Day;
  readonly precision: DatePrecision;
  readonly isApproximate: boolean;
};

const endpointPattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/;
const precisions: readonly DatePrecision[] = ['day', 'month', 'year'];

/**
 * Reads the part of EDTF that the codebook uses: a day, a month or a year, each possibly approximate
 * (`~`), or an interval of two of them.
 *
 * @returns null when the text is no such date: another form of EDTF, a day that the calendar does not
 *   have, or an interval that ends before it begins
 * @see {@link https://www.loc.gov/standards/datetime/ | EDTF specification}, levels 0 and 1
 */
export function parseEdtf(text: string): DateSpan | null {
  const [first = '', second, ...rest] = text.split('/');
  if (rest.length > 0) return null;
  const start = parseEndpoint(first);
  const end = second === undefined ? start : parseEndpoint(second);
  if (!start || !end || end.from < start.from || end.to < start.to) return null;
  return {
    earliest: start.isApproximate ? widened(start.from, start.precision, -1) : start.from,
    latest: end.isApproximate ? widened(end.to, end.precision, 1) : end.to,
    from: start.from,
    to: end.to,
    precision: coarser(start.precision, end.precision),
    isInterval: second !== undefined,
    isApproximate: start.isApproximate || end.isApproximate,
  };
}

/** The span of one day that is exactly known. */
export function daySpan(day: Day): DateSpan {
  return {
    earliest: day,
    latest: day,
    from: day,
    to: day,
    precision: 'day',
    isInterval: false,
    isApproximate: false,
  };
}

function parseEndpoint(text: string): Endpoint | null {
  const match = endpointPattern.exec(text);
  if (!match) return null;
  const [, yearText = '', monthText, dateText, tilde] = match;
  const year = Number(yearText);
  const isApproximate = tilde === '~';
  if (monthText === undefined)
    return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31), precision: 'year', isApproximate };
  const month = Number(monthText);
  if (month < 1 || month > 12) return null;
  const length = daysInMonth(year, month);
  if (dateText === undefined) {
    const from = dayOf(year, month, 1);
    return { from, to: from + length - 1, precision: 'month', isApproximate };
  }
  const date = Number(dateText);
  if (date < 1 || date > length) return null;
  const day = dayOf(year, month, date);
  return { from: day, to: day, precision: 'day', isApproximate };
}

/** Moves an end of a date outwards by the unit that `~` stands for; `direction` −1 is earlier. */
function widened(day: Day, precision: DatePrecision, direction: -1 | 1): Day {
  if (precision === 'day') return day + direction * approximateDays;
  const { year, month } = calendarDay(day);
  const months = precision === 'month' ? 1 : 12;
  // A first day moves to the first of the month before, a last day to the last of the month after.
  return direction < 0 ? dayOf(year, month - months, 1) : dayOf(year, month + months + 1, 0);
}

function coarser(one: DatePrecision, other: DatePrecision): DatePrecision {
  return precisions[Math.max(precisions.indexOf(one), precisions.indexOf(other))] ?? 'day';
}
