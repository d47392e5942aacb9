import type { TopicGroup, TopicRow } from '#selectors/topicGroups.ts';

/** Rows of a group that stand together in a column. */
export type Stretch = {
  readonly group: TopicGroup;
  readonly rows: readonly TopicRow[];
  /** Other rows of the group stand in the column before. */
  readonly isContinued: boolean;
};

export type Column = readonly Stretch[];

/** How high the head of a stretch is, in rows, and whether a group may go on in the next column. */
export type Filling = { readonly headRows: number; readonly canSplit: boolean };

/** A head with fewer rows of a longer group under it would not look like its beginning. */
const leastRows = 3;

/** Shares groups out over at most so many columns, as evenly as their order allows. */
export function fillColumns(
  groups: readonly TopicGroup[],
  most: number,
  filling: Filling,
): readonly Column[] {
  const all = heightOf(
    groups.map((group) => ({ ...group, group, isContinued: false })),
    filling,
  );
  for (let limit = all / most; limit < all; limit += 0.5) {
    const columns = filledTo(limit, groups, filling);
    const isWithin = columns.every((column) => heightOf(column, filling) <= limit);
    if (columns.length <= most && isWithin) return columns;
  }
  return filledTo(all, groups, filling);
}

/** Puts rows into a column until it is as high as the limit, then into the next. */
function filledTo(limit: number, groups: readonly TopicGroup[], filling: Filling): Stretch[][] {
  const columns: Stretch[][] = [[]];
  for (const group of groups) {
    for (let from = 0; from < group.rows.length; ) {
      const rest = group.rows.slice(from);
      let taken = takenBy(columns.at(-1) ?? [], rest.length, limit, filling);
      if (taken === 0) {
        columns.push([]);
        taken = takenBy([], rest.length, limit, filling);
      }
      columns.at(-1)?.push({ group, rows: rest.slice(0, taken), isContinued: from > 0 });
      from += taken;
    }
  }
  return columns;
}

/** How many of some rows a column takes: an empty one takes at least one, and all where a group may not go on. */
function takenBy(column: Column, rows: number, limit: number, filling: Filling): number {
  // Sums of broken numbers fall a hair short of whole rows.
  const free = Math.floor(limit - heightOf(column, filling) - filling.headRows + 1e-6);
  if (column.length === 0) return filling.canSplit ? Math.max(1, Math.min(rows, free)) : rows;
  if (rows <= free) return rows;
  return filling.canSplit && free >= leastRows ? free : 0;
}

function heightOf(column: Column, { headRows }: Filling): number {
  return column.reduce((sum, { rows }) => sum + rows.length + headRows, 0);
}
