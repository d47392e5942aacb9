import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitFrame } from '#views/map/gestures/fitFrame.ts';
import { circleRadius } from '#views/map/places/circleRadius.ts';
import { placeAt } from '#views/map/places/placeAt.ts';
import { fromMercator, mapLongitude, mercator } from '#views/mercator.ts';

describe('Mercator', () => {
  test('puts well-known places where they belong', () => {
    expect(mercator(0, 0)).toEqual({ x: 0.5, y: 0.5 });
    expect(mercator(85.0511287798, 180).y).toBeCloseTo(0, 9);
    // By the other form of the projection, 128 − 256 ∕ 2π · asinh(tan φ).
    const moscow = mercator(55.7558, 37.6173);
    expect(moscow.x * 256).toBeCloseTo(154.75008, 5);
    expect(moscow.y * 256).toBeCloseTo(80.02625787, 6);
  });

  test('can be taken back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -85, max: 85, noNaN: true }),
        fc.double({ min: -180, max: 195, noNaN: true }),
        (lat, lon) => {
          const back = fromMercator(mercator(lat, lon));
          expect(back.lat).toBeCloseTo(lat, 6);
          expect(back.lon).toBeCloseTo(lon, 6);
        },
      ),
    );
  });

  test('carries places east of the cut in the Bering Strait on past 180 degrees', () => {
    expect([mapLongitude(-175), mapLongitude(-160), mapLongitude(170)]).toEqual([185, -160, 170]);
  });
});

describe('the size of a circle', () => {
  test('is 5 times the root of its contacts on the page, and 4.25 in a narrow layout', () => {
    expect(circleRadius(544, 9)(9)).toBe(15);
    expect(circleRadius(544, 9)(1)).toBe(5);
    expect(circleRadius(356, 9)(4)).toBe(8.5);
  });

  test('stops at 32 where a place has more than 40 contacts', () => {
    expect(circleRadius(544, 40)(40)).toBeCloseTo(31.62, 2);
    expect(circleRadius(544, 400)(400)).toBeCloseTo(32, 9);
    expect(circleRadius(544, 400)(100)).toBeCloseTo(16, 9);
  });
});

describe('the frame', () => {
  const anyCircle = fc
    .record({
      lat: fc.double({ min: -55, max: 75, noNaN: true }),
      lon: fc.double({ min: -160, max: 180, noNaN: true }),
      radius: fc.integer({ min: 5, max: 20 }),
    })
    .map(({ lat, lon, radius }) => ({ ...mercator(lat, lon), radius }));

  test('holds every circle, and touches its margin', () => {
    fc.assert(
      fc.property(
        fc.array(anyCircle, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 300, max: 1600 }),
        fc.integer({ min: 220, max: 900 }),
        (circles, width, height) => {
          const { lat, lon, zoom } = fitFrame(circles, width, height);
          const size = 256 * 2 ** zoom;
          const centre = mercator(lat, lon);
          const sides = circles.flatMap(({ x, y, radius }) => [
            width / 2 - Math.abs(x - centre.x) * size - radius,
            height / 2 - Math.abs(y - centre.y) * size - radius,
          ]);
          const least = Math.min(...sides);
          // The world is no smaller than 256 pixels: in the smallest frames the farthest may not fit.
          if (zoom > 0) expect(least).toBeGreaterThanOrEqual(8 - 1e-3);
          if (zoom > 0 && zoom < 6) expect(least).toBeLessThan(10);
        },
      ),
    );
  });

  test('is the world between the polar regions if there is no place', () => {
    expect(fitFrame([], 544, 334).zoom).toBeGreaterThan(0);
  });
});

describe('a point on the map', () => {
  const large = { id: 'large', x: 100, y: 100, radius: 20 };
  const small = { id: 'small', x: 112, y: 100, radius: 5 };

  test('means the circle on top, which is the smaller one', () => {
    expect(placeAt([large, small], 110, 100)?.id).toBe('small');
    expect(placeAt([large, small], 95, 100)?.id).toBe('large');
  });

  test('means a small circle within 12 pixels of its centre, where it is on no other', () => {
    expect(placeAt([small], 112, 111.5)?.id).toBe('small');
    expect(placeAt([small], 112, 112.5)).toBeNull();
    expect(placeAt([large, small], 112, 108)?.id).toBe('large');
  });

  test('means the nearer of two circles beside it', () => {
    const other = { id: 'other', x: 130, y: 100, radius: 5 };
    expect(placeAt([small, other], 120, 100)?.id).toBe('small');
    expect(placeAt([small, other], 122, 100)?.id).toBe('other');
  });
});
