import type { PlacedMark } from '#views/timeline/timelineLayout.ts';

/** A rectangle in pixels. */
export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** A word that a mark would like beside it. */
export type LabelWish = {
  readonly mark: PlacedMark;
  readonly text: string;
  /** Lane of the mark: the same word is not written twice within `nearest` in one lane. */
  readonly lane: string;
  /** How much room the mark takes, where that is more than usual. */
  readonly clearance?: number;
};

export type PlacedLabel = {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
};

const height = 16;
const gap = 4;
const nearest = 60;

export function boxesMeet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** What a mark and its bar cover. */
export function markBox({ x, y, bar }: PlacedMark, clearance: number): Box {
  const half = clearance / 2;
  return {
    left: Math.min(x - half, bar?.from ?? x),
    right: Math.max(x + half, bar?.to ?? x),
    top: y - half,
    bottom: y + half,
  };
}

/**
 * Writes words beside their marks: to the right, else to the left, else not at all. A word stands only
 * where a box of its size is free of marks, of other words and of whatever else is in the way.
 *
 * @param obstacles boxes that no word may cover, those of the marks among them
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  bounds: { readonly left: number; readonly right: number },
  clearance: number,
  widthOf: (text: string) => number,
): readonly PlacedLabel[] {
  const taken = [...obstacles];
  const written: LabelWish[] = [];
  return wishes.flatMap((wish) => {
    const { mark, text, lane } = wish;
    const isRepeated = written.some(
      (other) => other.text === text && other.lane === lane && Math.abs(other.mark.x - mark.x) < nearest,
    );
    if (isRepeated) return [];
    const own = markBox(mark, wish.clearance ?? clearance);
    const width = widthOf(text);
    const vertical = { top: mark.y - height / 2, bottom: mark.y + height / 2 };
    const right = { left: own.right + gap - 2, right: own.right + gap + width + 2, ...vertical };
    const left = { left: own.left - gap - width - 2, right: own.left - gap + 2, ...vertical };
    const box = [right, left].find(
      (candidate) =>
        candidate.left >= bounds.left &&
        candidate.right <= bounds.right &&
        !taken.some((other) => boxesMeet(candidate, other)),
    );
    if (!box) return [];
    taken.push(box);
    written.push(wish);
    return [{ id: mark.contact.id, text, x: box.left + 2, y: mark.y }];
  });
}
