/** How many topics the matrix can show. */
export const matrixSizes = [8, 12, 16] as const;
export type MatrixSize = (typeof matrixSizes)[number];

export const cellWidth = 24;
/** Between the matrix and the list beside it. */
const gap = 24;
const leastList = 172;
/** Names after the diagonal leave the list so much, unless they stand over cells. */
const roomyList = 240;
/** Narrower, and the list stands above the matrix. */
const sideBySide = 600;

export type MatrixLayout = {
  readonly size: MatrixSize;
  readonly isBeside: boolean;
  /** Where a name after the diagonal has to end. */
  readonly titleEnd: number;
};

/** How many topics are shown: as many as were asked for, else as many as there is room for. */
export function matrixLayout(width: number, labels: number, asked: MatrixSize | null): MatrixLayout {
  const isBeside = width >= sideBySide;
  const room = isBeside ? width - gap - leastList : width;
  const fitting = matrixSizes.filter((size) => labels + size * cellWidth <= room).at(-1);
  const size = asked ?? fitting ?? matrixSizes[0];
  const titleEnd = Math.max(labels + size * cellWidth, isBeside ? width - gap - roomyList : width);
  return { size, isBeside, titleEnd };
}

/** A cell of the lower triangle; column −1 is the name of the row. */
export type CellAt = { readonly row: number; readonly column: number };

/**
 * Where an arrow key, Home or End leads in the lower triangle: Home and End to the ends of the row,
 * with Ctrl to the ends of the matrix.
 *
 * @returns null for any other key, and where the way ends
 */
export function stepCell({ row, column }: CellAt, key: string, isCtrl: boolean, size: number): CellAt | null {
  const last = size - 1;
  const next = {
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    Home: { row: isCtrl ? 0 : row, column: -1 },
    End: isCtrl ? { row: last, column: last } : { row, column: row },
  }[key];
  const isThere = next && next.row >= 0 && next.row <= last && next.column >= -1 && next.column <= next.row;
  return isThere ? next : null;
}
