import type { Dataset } from '#model/Dataset.ts';
import { millisecondsPerDay } from '#model/day.ts';

const isoInstant = /^\d{4}-\d{2}-\d{2}(?<time>T[\d:.]+)?(?<zone>Z|[+-]\d{2}:\d{2})?$/;

/**
 * When the data were made, in milliseconds of UTC: the date that files bear, so that the same view gives the same file
 * whenever and wherever it is made. A time without a zone is UTC; where nothing of it can be read, the data's last day.
 */
export function createdInstant({ created, coverage }: Pick<Dataset, 'created' | 'coverage'>): number {
  const { time, zone } = isoInstant.exec(created)?.groups ?? {};
  const instant = Date.parse(time && !zone ? `${created}Z` : created);
  return isoInstant.test(created) && !Number.isNaN(instant) ? instant : coverage.end * millisecondsPerDay;
}
