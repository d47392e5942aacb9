import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft, Report } from '#ingest/Draft.ts';
import { createExtractor, ExtractionTimeout } from '#views/report/createExtractor.ts';
import type { ExtractionOrder } from '#views/report/ExtractionOrder.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const report: Report = {
  title: null,
  author: null,
  publisher: null,
  published: null,
  url: null,
  paragraphs: ['They met.'],
};
const order: ExtractionOrder = {
  report,
  vocabulary: { topics: [], venues: [], officials: [], hosts: [], principals: [] },
};
const draft: Draft = { report, contacts: [] };

/** A worker that answers only what a test makes it say. */
class SilentWorker extends EventTarget {
  readonly orders: unknown[] = [];
  isTerminated = false;
  postMessage(message: unknown) {
    this.orders.push(message);
  }
  terminate() {
    this.isTerminated = true;
  }
  answer(data: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function openExtractor(start?: () => Worker) {
  const workers: SilentWorker[] = [];
  const extractHere = vi.fn(() => Promise.resolve(draft));
  const startWorker =
    start ??
    (() => {
      const worker = new SilentWorker();
      workers.push(worker);
      return worker as unknown as Worker;
    });
  return { workers, extractHere, extractor: createExtractor({ startWorker, extractHere }) };
}

describe('a report is read in a worker', () => {
  test('which is kept for the next', async () => {
    const { workers, extractor, extractHere } = openExtractor();
    const first = extractor.extract(order, new AbortController().signal);
    workers[0]?.answer({ draft });
    expect(await first).toBe(draft);
    const second = extractor.extract(order, new AbortController().signal);
    workers[0]?.answer({ draft });
    await second;
    expect([workers.length, workers[0]?.orders, extractHere.mock.calls.length]).toEqual([
      1,
      [order, order],
      0,
    ]);
  });

  test('a newer one gives up the older, with the worker that is busy with it', async () => {
    const { workers, extractor } = openExtractor();
    const older = new AbortController();
    const given = extractor.extract(order, older.signal);
    older.abort(new Error('newer'));
    const newer = extractor.extract(order, new AbortController().signal);
    await expect(given).rejects.toThrow('newer');
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    workers[0]?.answer({ draft: null });
    workers[1]?.answer({ draft });
    expect(await newer).toBe(draft);
  });

  test('what takes five seconds is cut off, and the next goes to another worker', async () => {
    const { workers, extractor } = openExtractor();
    const stuck = extractor.extract(order, new AbortController().signal);
    const outcome = expect(stuck).rejects.toBeInstanceOf(ExtractionTimeout);
    await vi.advanceTimersByTimeAsync(4999);
    expect(workers[0]?.isTerminated).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await outcome;
    expect(workers[0]?.isTerminated).toBe(true);
    const next = extractor.extract(order, new AbortController().signal);
    workers[1]?.answer({ draft });
    expect(await next).toBe(draft);
  });

  test('a fault in it is told, and is no reason to read in the page', async () => {
    const { workers, extractor, extractHere } = openExtractor();
    const failed = extractor.extract(order, new AbortController().signal);
    workers[0]?.answer({ error: 'TypeError: x' });
    await expect(failed).rejects.toThrow('TypeError: x');
    expect(extractHere).not.toHaveBeenCalled();
  });
});

describe('without workers a report is read in the page', () => {
  test('where none can be started', async () => {
    const { extractor, extractHere } = openExtractor(() => {
      throw new ReferenceError('Worker is not defined');
    });
    expect(await extractor.extract(order, new AbortController().signal)).toBe(draft);
    expect(extractHere).toHaveBeenCalledWith(order);
  });

  test('where its file does not come, and no other is asked for after that', async () => {
    const { workers, extractor, extractHere } = openExtractor();
    const first = extractor.extract(order, new AbortController().signal);
    workers[0]?.dispatchEvent(new Event('error'));
    expect(await first).toBe(draft);
    expect(await extractor.extract(order, new AbortController().signal)).toBe(draft);
    expect([workers.length, extractHere.mock.calls.length]).toEqual([1, 2]);
  });
});

test('a reading that was given up before it began is not begun', async () => {
  const { workers, extractor } = openExtractor();
  await expect(extractor.extract(order, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
  expect(workers).toEqual([]);
});
