/** What something takes up of its row, in pixels. */
export type Extent = { readonly from: number; readonly to: number };

/** Rows that fill up: extents of one row do not overlap. */
export type Rows = {
  /** Takes the first free row of `wanted`, 0, +1, −1, +2, −2 … and says which. */
  readonly take: (extent: Extent, wanted?: number) => number;
};

export function createRows(): Rows {
  const taken = new Map<number, Extent[]>();
  const isFree = (row: number, { from, to }: Extent) =>
    // The latest are the likeliest to be in the way.
    (taken.get(row) ?? []).findLastIndex((other) => from < other.to && other.from < to) < 0;
  return {
    take: (extent, wanted = 0) => {
      let row = wanted;
      for (let step = 0; !isFree(row, extent); step += 1)
        row = step % 2 === 1 ? (step + 1) / 2 : -step / 2 || 0;
      const others = taken.get(row);
      if (others) others.push(extent);
      else taken.set(row, [extent]);
      return row;
    },
  };
}
