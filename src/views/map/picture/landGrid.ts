import type { Box, Point, Size } from '#export/drawing/Drawing.ts';

/** Side of a cell in pixels. */
const cell = 6;
/** An island under this area, in pixels, keeps no words away. */
const islet = 10;

/** Where land is, in cells: tells of a box whether it lies in free water. Rings may reach beyond the area. */
export function landGrid(
  rings: readonly (readonly Point[])[],
  { width, height }: Size,
): (box: Box) => boolean {
  const columns = Math.ceil(width / cell);
  const land = Array.from({ length: Math.ceil(height / cell) }, () => new Uint8Array(columns));
  const crossings = land.map((): number[] => []);
  for (const ring of rings.filter((ring) => Math.abs(areaOf(ring)) >= islet)) {
    ring.forEach((to, index) => {
      const from = ring.at(index - 1) ?? to;
      noteCrossings(crossings, from, to);
      markEdge(land, from, to);
    });
  }
  land.forEach((row, index) => {
    fillRow(row, crossings[index] ?? []);
  });
  return ({ x, y, width: across, height: down }) => {
    const [left, right] = [Math.max(0, Math.floor(x / cell)), Math.ceil((x + across) / cell)];
    const rows = land.slice(Math.max(0, Math.floor(y / cell)), Math.ceil((y + down) / cell));
    return rows.every((row) => !row.subarray(left, right).includes(1));
  };
}

/** Where an edge crosses the middles of the rows. */
function noteCrossings(crossings: readonly number[][], from: Point, to: Point): void {
  const [upper, lower] = from.y < to.y ? [from, to] : [to, from];
  const last = Math.ceil(lower.y / cell - 0.5);
  for (let row = Math.max(0, Math.ceil(upper.y / cell - 0.5)); row < last; row++) {
    const share = ((row + 0.5) * cell - upper.y) / (lower.y - upper.y);
    crossings[row]?.push(upper.x + share * (lower.x - upper.x));
  }
}

/** Land lies between every second crossing and the next. */
function fillRow(row: Uint8Array, crossings: number[]): void {
  crossings.sort((a, b) => a - b);
  const column = (index: number) => Math.max(0, (crossings[index] ?? 0) / cell);
  for (let index = 0; index + 1 < crossings.length; index += 2)
    row.fill(1, Math.floor(column(index)), Math.ceil(column(index + 1)));
}

/** Marks the cells that an edge passes through. */
function markEdge(land: readonly Uint8Array[], from: Point, to: Point): void {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / cell);
  for (let step = 0; step < steps; step++) {
    const x = from.x + ((to.x - from.x) * step) / steps;
    const y = from.y + ((to.y - from.y) * step) / steps;
    const row = land[Math.floor(y / cell)];
    if (row) row[Math.floor(x / cell)] = 1;
  }
}

/** The area of a ring; less than nothing for one that turns the other way. */
function areaOf(ring: readonly Point[]): number {
  const double = ring.reduce((sum, to, index) => {
    const from = ring.at(index - 1) ?? to;
    return sum + from.x * to.y - to.x * from.y;
  }, 0);
  return double / 2;
}
