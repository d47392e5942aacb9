import type { Room } from '#export/Picture.ts';

/** What has to find room around the matrix, in pixels. */
export type MatrixParts = {
  /** Widths of the names of columns, most frequent first; the matrix has at most so many. */
  readonly titles: readonly number[];
  /** The column of names at the left, and the widest number. */
  readonly labels: number;
  readonly number: number;
  /** The list in one column. */
  readonly list: { readonly width: number; readonly height: number };
  /** Height of the list in two columns. */
  readonly halfList: number;
  /** Heights of the legend: in the width of the list, and in all there is. */
  readonly legend: { readonly narrow: number; readonly wide: number };
};

/** Where the list and the legend stand: both beside the matrix, the list alone, or both under it. */
const arrangements = ['beside', 'listBeside', 'under'] as const;
type Arrangement = (typeof arrangements)[number];

export type MatrixPlan = {
  /** How many topics are shown. */
  readonly size: number;
  readonly cell: { readonly width: number; readonly height: number };
  readonly arrangement: Arrangement;
  /** Where the list starts, from the left. */
  readonly side: number;
};

const cell = { width: 24, height: 21 };
/** How large cells are against the preset's: as large as there is room for, between these. */
const [smallest, largest, step] = [0.8, 1.6, 0.02];

/**
 * Finds how many topics fit with the name of every column, and the largest cells for so many: room for
 * more topics goes before larger cells.
 *
 * @param sizes how many topics there may be, in order of preference
 * @throws Error when not even the last fits
 */
export function planMatrix(sizes: readonly number[], parts: MatrixParts, room: Room): MatrixPlan {
  for (const size of sizes)
    for (let growth = largest; growth >= smallest; growth -= step) {
      const plans = arrangements.map((arrangement) =>
        planned(arrangement, size, growth * room.scale, parts, room),
      );
      const fitting = plans.find((plan) => fits(plan, parts, room));
      if (fitting) return fitting;
    }
  throw new Error(`planMatrix: no room for a matrix in ${room.width} × ${room.height}`);
}

/** Between matrix, list and legend. */
export function matrixGap({ type }: Room): number {
  return type.row * 1.6;
}

/** From a cell of the diagonal to the name after it. */
export function titleGap({ type }: Room): number {
  return type.row * 0.4;
}

function planned(
  arrangement: Arrangement,
  size: number,
  growth: number,
  { number, list }: MatrixParts,
  { type, width }: Room,
): MatrixPlan {
  return {
    size,
    cell: { width: Math.max(cell.width * growth, number + type.row * 0.5), height: cell.height * growth },
    arrangement,
    side: arrangement === 'under' ? 0 : width - list.width,
  };
}

function fits(
  { size, cell: { width, height }, arrangement, side }: MatrixPlan,
  parts: MatrixParts,
  room: Room,
) {
  const { titles, labels, list, halfList, legend } = parts;
  const gap = matrixGap(room);
  const matrix = size * height;
  const besideHeight = {
    beside: list.height + gap + legend.narrow,
    listBeside: list.height,
    under: 0,
  }[arrangement];
  const underHeight = {
    beside: 0,
    listBeside: gap + legend.wide,
    under: gap + halfList + gap + legend.wide,
  }[arrangement];
  if (Math.max(matrix, besideHeight) + underHeight > room.height) return false;
  if (arrangement === 'under' && list.width * 2 + gap > room.width) return false;
  return titles.slice(0, size).every((title, row) => {
    const end = labels + (row + 1) * width + titleGap(room) + title;
    const isBeside = row * height < besideHeight;
    return end <= (isBeside ? side - gap : room.width);
  });
}
