/**
 * Where an arrow key, Home or End leads from a row, over columns of ids: up and down through a column
 * and on to the next one, left and right to the same row of its neighbour, Home and End to the ends of
 * the column.
 *
 * @returns null for any other key, and where the way ends
 */
export function moveFocus(columns: readonly (readonly string[])[], from: string, key: string): string | null {
  const column = columns.findIndex((ids) => ids.includes(from));
  const ids = columns[column] ?? [];
  const row = ids.indexOf(from);
  const beside = (next: readonly string[] | undefined) => next?.[Math.min(row, next.length - 1)] ?? null;
  switch (key) {
    case 'ArrowDown':
      return ids[row + 1] ?? columns[column + 1]?.[0] ?? null;
    case 'ArrowUp':
      return ids[row - 1] ?? columns[column - 1]?.at(-1) ?? null;
    case 'ArrowRight':
      return beside(columns[column + 1]);
    case 'ArrowLeft':
      return beside(columns[column - 1]);
    case 'Home':
      return ids[0] ?? null;
    case 'End':
      return ids.at(-1) ?? null;
    default:
      return null;
  }
}
