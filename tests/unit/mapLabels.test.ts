import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeNames } from '#views/map/base/countryNames.ts';
import { type LabelledCircle, type LabelRoom, placeLabels } from '#views/map/places/placeLabels.ts';

/** Every letter is 6 pixels wide. */
const widthOf = (text: string) => text.length * 6;
const room: LabelRoom = { width: 400, height: 300, widthOf, obstacles: [] };

const circle = (id: string, x: number, y: number, radius: number, count = '1'): LabelledCircle => ({
  id,
  x,
  y,
  radius,
  clearance: radius,
  name: id,
  count,
});
const labelOf = (circles: readonly LabelledCircle[], id: string, within = room) =>
  placeLabels(circles, within).find((label) => label.id === id);

type Box = { x: number; y: number; width: number; height: number };

const isInside = (box: Box) =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= room.width && box.y + box.height <= room.height;
const meet = (a: Box, b: Box) =>
  Math.max(a.x, b.x) < Math.min(a.x + a.width, b.x + b.width) &&
  Math.max(a.y, b.y) < Math.min(a.y + a.height, b.y + b.height);
const distance = (box: Box, { x, y }: { x: number; y: number }) =>
  Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));

describe('the label of a place', () => {
  test('stands right of its circle, 4 pixels away and level with it', () => {
    expect(labelOf([circle('Goa', 100, 100, 5, '2')], 'Goa')?.outside).toEqual({
      text: 'Goa\u00a02',
      box: { x: 109, y: 93, width: 30, height: 14 },
    });
  });

  test.each([
    ['left, where the edge is near', circle('Nagoya', 390, 100, 5), [], { x: 390 - 5 - 4 - 48, y: 93 }],
    [
      'above, between two edges',
      circle('Nagoya', 30, 100, 5),
      [],
      { x: 6, y: 100 - 5 - 1 - 14 },
      { ...room, width: 60 },
    ],
    [
      'below, in the upper corner',
      circle('Nagoya', 30, 12, 5),
      [],
      { x: 6, y: 12 + 5 + 1 },
      { ...room, width: 60 },
    ],
    [
      'at a diagonal, where the four sides are taken',
      circle('Goa', 100, 100, 5),
      [circle('r', 126, 100, 5), circle('l', 74, 100, 5), circle('a', 100, 84, 5), circle('b', 100, 116, 5)],
      { x: 100 + 5 * Math.SQRT1_2 + 2, y: 100 - 5 * Math.SQRT1_2 - 2 - 14 },
    ],
  ])('gives way: %s', (_, own, others, corner, within = room) => {
    const box = labelOf([own, ...others], own.id, within)?.outside?.box;
    expect(box?.x).toBeCloseTo(corner.x);
    expect(box?.y).toBeCloseTo(corner.y);
  });

  test('is left out where there is no room at all', () => {
    expect(labelOf([circle('Nagoya', 20, 20, 5)], 'Nagoya', { ...room, width: 40 })?.outside).toBeNull();
  });

  test('keeps clear of the legend', () => {
    const obstacles = [{ x: 100, y: 90, width: 100, height: 20 }];
    expect(labelOf([circle('Goa', 90, 100, 5)], 'Goa', { ...room, obstacles })?.outside?.box.x).toBeLessThan(
      90,
    );
  });

  test('has first choice if its place comes first', () => {
    const labels = placeLabels([circle('first', 100, 100, 5), circle('other', 100, 112, 5)], room);
    expect(labels[0]?.outside?.box.x).toBe(109);
    expect(labels[1]?.outside?.box.x).not.toBe(109);
  });

  test('stands farther off where a ring is drawn around the circle', () => {
    const chosen = { ...circle('Goa', 100, 100, 5), clearance: 10.5 };
    expect(labelOf([chosen], 'Goa')?.outside?.box.x).toBe(114.5);
  });

  test('never lies over a circle, another label or the edge', () => {
    const anyCircle = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      radius: fc.integer({ min: 3, max: 30 }),
      length: fc.integer({ min: 1, max: 18 }),
    });
    fc.assert(
      fc.property(fc.array(anyCircle, { maxLength: 25 }), (drawn) => {
        const circles = drawn.map(({ x, y, radius, length }, index) => ({
          ...circle(String(index), x, y, radius),
          name: 'n'.repeat(length),
        }));
        const boxes = placeLabels(circles, room).flatMap(({ outside }) => (outside ? [outside.box] : []));
        for (const box of boxes) {
          expect(isInside(box)).toBe(true);
          expect(boxes.filter((other) => other !== box && meet(box, other))).toEqual([]);
          expect(circles.filter((disc) => distance(box, disc) < disc.radius - 1e-6)).toEqual([]);
        }
      }),
    );
  });
});

describe('the count of a place', () => {
  test.each([
    [9.35, '4', null, 'Jakarta'],
    [9.34, null, null, 'Jakarta\u00a04'],
  ])('stands inside from a radius of 0.85 of the type: %f', (radius, inside, _, text) => {
    const label = labelOf([circle('Jakarta', 100, 100, radius, '4')], 'Jakarta');
    expect([label?.inside, label?.outside?.text]).toEqual([inside, text]);
  });

  test('stands outside where a smaller circle is drawn over it', () => {
    const covered = labelOf([circle('Jakarta', 100, 100, 12, '4'), circle('Bali', 108, 100, 7)], 'Jakarta');
    const beside = labelOf([circle('Jakarta', 100, 100, 12, '4'), circle('Bali', 113, 100, 7)], 'Jakarta');
    expect([covered?.inside, beside?.inside]).toEqual([null, '4']);
  });

  test('stands outside where its figures are wider than the circle', () => {
    expect(labelOf([circle('Goa', 100, 100, 10, '1,234')], 'Goa')?.inside).toBeNull();
  });
});

describe('the name of a country', () => {
  const names = [{ id: 'A', text: 'INDIA', x: 100, y: 100 }];
  const free = { ...room, discs: [], boxes: [] };

  test('stands centred at its place', () => {
    expect(freeNames(names, free)[0]?.box).toEqual({ x: 85, y: 93, width: 30, height: 14 });
  });

  test('moves up to a line, and is left out where that is not enough', () => {
    const moved = freeNames(names, { ...free, discs: [{ x: 100, y: 108, radius: 10 }] });
    expect(moved[0]?.box.y).toBe(79);
    expect(freeNames(names, { ...free, discs: [{ x: 100, y: 100, radius: 40 }] })).toEqual([]);
  });
});
