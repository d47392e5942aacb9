import type { TopicGroup } from '#selectors/topicGroups.ts';
import { codingsIn, type TopicYear } from '#selectors/topicYears.ts';

/** The codings of a group in a year, stacked on those of the groups before it; in pixels from the base. */
export type Segment = {
  readonly group: TopicGroup;
  readonly index: number;
  readonly codings: number;
  readonly base: number;
  readonly height: number;
  /** What can be clicked: high enough to be hit, and never over another. */
  readonly hitBase: number;
  readonly hitHeight: number;
};

/** The bar of a year. */
export type Stack = {
  readonly year: TopicYear;
  readonly codings: number;
  readonly height: number;
  /** From the base up; a group without codings has none. */
  readonly segments: readonly Segment[];
};

const leastHit = 8;

/** Stacks the codings of each year by group; the highest bar is `height` pixels. */
export function stackCodings(
  groups: readonly TopicGroup[],
  years: readonly TopicYear[],
  height: number,
): readonly Stack[] {
  const counts = years.map((year) =>
    groups.map(({ rows }) =>
      codingsIn(
        year,
        rows.map(({ topic }) => topic.id),
      ),
    ),
  );
  const sums = counts.map((ofYear) => ofYear.reduce((sum, count) => sum + count, 0));
  const unit = height / Math.max(1, ...sums);
  return years.map((year, position) => ({
    year,
    codings: sums[position] ?? 0,
    height: (sums[position] ?? 0) * unit,
    segments: stacked(groups, counts[position] ?? [], unit),
  }));
}

function stacked(groups: readonly TopicGroup[], counts: readonly number[], unit: number): readonly Segment[] {
  const segments: Segment[] = [];
  let [base, hitBase] = [0, 0];
  for (const [index, group] of groups.entries()) {
    const codings = counts[index] ?? 0;
    if (codings === 0) continue;
    const height = codings * unit;
    const hitHeight = Math.max(leastHit, base + height - hitBase);
    segments.push({ group, index, codings, base, height, hitBase, hitHeight });
    base += height;
    hitBase += hitHeight;
  }
  return segments;
}
