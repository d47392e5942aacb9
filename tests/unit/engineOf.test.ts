import { expect, test } from 'vitest';
import { engineOf } from '#filter/Snapshot.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

test('the engine of a dataset is made once, and another for another dataset', () => {
  const dataset = shippedDataset();
  expect(engineOf(dataset)).toBe(engineOf(dataset));
  expect(engineOf({ ...dataset })).not.toBe(engineOf(dataset));
});
