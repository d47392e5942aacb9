/** What can be focused: a row at the start of its line, or one of its marks; `at` is where it stands. */
export type Stop = { readonly id: string; readonly at: number };

/**
 * Where an arrow key, Home or End leads from a stop, over columns of rows of stops: up and down through
 * a column and on to the next one, to what stands nearest; left and right through the marks of a row and on
 * to the same row of the neighbour; Home and End to the ends of the column.
 *
 * @returns null for any other key, and where the way ends
 */
export function moveFocus(
  columns: readonly (readonly (readonly Stop[])[])[],
  from: string,
  key: string,
): string | null {
  const column = columns.findIndex((rows) => rows.some((stops) => stops.some(({ id }) => id === from)));
  const rows = columns[column] ?? [];
  const row = rows.findIndex((stops) => stops.some(({ id }) => id === from));
  const stops = rows[row] ?? [];
  const position = stops.findIndex(({ id }) => id === from);
  const at = stops[position]?.at ?? 0;
  const beside = (next: (typeof columns)[number] | undefined) => next?.[Math.min(row, next.length - 1)];
  switch (key) {
    case 'ArrowDown':
      return nearest(rows[row + 1] ?? columns[column + 1]?.[0], at);
    case 'ArrowUp':
      return nearest(rows[row - 1] ?? columns[column - 1]?.at(-1), at);
    case 'ArrowRight':
      return (stops[position + 1] ?? beside(columns[column + 1])?.[0])?.id ?? null;
    case 'ArrowLeft':
      return (stops[position - 1] ?? beside(columns[column - 1])?.at(-1))?.id ?? null;
    case 'Home':
      return rows[0]?.[0]?.id ?? null;
    case 'End':
      return rows.at(-1)?.[0]?.id ?? null;
    default:
      return null;
  }
}

/** The stop of a row that stands nearest; a row's own stop is nearest to rows alone. */
function nearest(stops: readonly Stop[] = [], at: number): string | null {
  const [own, ...marks] = stops;
  if (!own || at < 0 || marks.length === 0) return own?.id ?? null;
  return marks.reduce((best, mark) => (Math.abs(mark.at - at) < Math.abs(best.at - at) ? mark : best)).id;
}
