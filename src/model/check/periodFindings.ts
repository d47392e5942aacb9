import { parseEdtf } from '#model/edtf.ts';
import type { Finding } from '#model/Finding.ts';
import type { PeriodRecord } from '#model/schema/referenceSchemas.ts';
import type { CheckedData } from './CheckedData.ts';

/** The days of a period; an open end never comes. */
type Days = { readonly from: number; readonly to: number };

/**
 * A period ends after it starts, touches the days that were coded, is not all foretold, and stands in the file once:
 * no other of the same name has days in common with it.
 */
export function periodFindings(period: PeriodRecord, data: CheckedData): Finding[] {
  const days = daysOf(period);
  return [
    ...orderFindings(period, days),
    ...coverageFindings(period, days, data),
    ...foretoldFindings(period, days, data),
    ...twinFindings(period, days, data),
  ];
}

function daysOf({ start, end }: PeriodRecord): Days {
  const from = parseEdtf(start)?.from ?? Number.NEGATIVE_INFINITY;
  return { from, to: end === null ? Number.POSITIVE_INFINITY : (parseEdtf(end)?.to ?? from) };
}

function orderFindings({ start, end }: PeriodRecord, { from, to }: Days): Finding[] {
  return from <= to ? [] : [{ path: 'start', code: 'disagrees', received: start, expected: `end ${end}` }];
}

function coverageFindings(
  { start, end }: PeriodRecord,
  { from, to }: Days,
  { pack }: CheckedData,
): Finding[] {
  const { coverage } = pack.readout;
  const first = parseEdtf(coverage.start)?.from ?? from;
  const last = parseEdtf(coverage.end)?.to ?? from;
  if (from <= last && to >= first) return [];
  return [
    {
      path: 'start',
      code: 'range',
      received: end === null ? start : `${start}/${end}`,
      expected: `${coverage.start}/${coverage.end}`,
    },
  ];
}

/** What was published before a period began can announce it, and cannot alone bear that it came. */
function foretoldFindings(
  { start, documents }: PeriodRecord,
  { from }: Days,
  { records }: CheckedData,
): Finding[] {
  const published = documents.map((id) => records.documents.find((one) => one.id === id)?.published ?? null);
  const isForetold = published.every((date) => date !== null && (parseEdtf(date)?.to ?? from) < from);
  if (documents.length === 0 || !isForetold) return [];
  return [
    { path: 'documents', code: 'disagrees', received: published.join(', '), expected: `start ${start}` },
  ];
}

function twinFindings(period: PeriodRecord, { from, to }: Days, { records }: CheckedData): Finding[] {
  const before = records.periods.slice(
    0,
    records.periods.findIndex(({ id }) => id === period.id),
  );
  const twin = before.find((other) => {
    const days = daysOf(other);
    return other.label.en === period.label.en && days.from <= to && from <= days.to;
  });
  return twin ? [{ path: 'label.en', code: 'repeated', received: period.label.en, expected: '' }] : [];
}
