import type { Contact } from '#model/Dataset.ts';
import { calendarDay, type Day, dayOf } from '#model/day.ts';
import type { TopicLifeLines } from '#selectors/topicLifeLines.ts';
import { yearLabels } from '#views/topics/yearLabels.ts';

/** Time along a row, in pixels from the start of the zone. */
export type LifeLineScale = {
  readonly atStartOf: (day: Day) => number;
  /** The middle of a contact's days. */
  readonly atContact: (contact: Contact) => number;
  /** Where years begin; text only where there is room. */
  readonly years: readonly { readonly year: number; readonly at: number; readonly text: string | null }[];
};

/**
 * Lays the days that the lines are drawn over along a zone.
 *
 * @param growth how large the type of the years is against the page's
 */
export function lifeLineScale(
  { from, to }: Pick<TopicLifeLines, 'from' | 'to'>,
  width: number,
  growth = 1,
): LifeLineScale {
  const perDay = width / (to + 1 - from);
  const atStartOf = (day: Day) => (day - from) * perDay;
  const years = yearsBegun(from, to);
  const labels = yearLabels(years, (perDay * 365) / growth);
  return {
    atStartOf,
    atContact: ({ span }) => (atStartOf(span.from) + atStartOf(span.to + 1)) / 2,
    years: years.map((year) => ({
      year,
      at: Math.max(0, atStartOf(dayOf(year, 1, 1))),
      text: labels.find((label) => label.year === year)?.text ?? null,
    })),
  };
}

/** The years that begin in a span; the one that it lies in where none does. */
function yearsBegun(from: Day, to: Day): number[] {
  const [first, last] = [calendarDay(from - 1).year + 1, calendarDay(to).year];
  if (first > last) return [last];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
