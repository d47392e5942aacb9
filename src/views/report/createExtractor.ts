import type { Draft } from '#ingest/Draft.ts';
import type { ExtractionAnswer, ExtractionOrder } from './ExtractionOrder.ts';

/** Longer than any report takes: whoever takes longer is stuck. */
const longest = 5000;

/** Reading took too long and was given up. */
export class ExtractionTimeout extends Error {
  override readonly name = 'ExtractionTimeout';
}

/** What reads reports. */
export type Extractor = {
  /**
   * Reads a report; a report that is still being read is given up, and its promise rejected with the signal's reason.
   *
   * @throws {ExtractionTimeout} it took longer than five seconds
   */
  readonly extract: (order: ExtractionOrder, signal: AbortSignal) => Promise<Draft>;
  readonly close: () => void;
};

type Surroundings = {
  /** Starts a worker; throws where there is none. */
  readonly startWorker: () => Worker;
  /** Reads in the page itself, where there is no worker. */
  readonly extractHere: (order: ExtractionOrder) => Promise<Draft>;
};

const pageSurroundings: Surroundings = {
  startWorker: () => new Worker(new URL('./extractWorker.ts', import.meta.url), { type: 'module' }),
  extractHere: async ({ report, vocabulary }) =>
    (await import('#ingest/extractDraft.ts')).extractDraft(report, vocabulary),
};

/** Reads reports in a worker that is kept for the next one, and in the page where workers cannot be had. */
export function createExtractor({ startWorker, extractHere } = pageSurroundings): Extractor {
  let worker: Worker | null = null;
  let hasWorkers = true;
  const close = () => {
    worker?.terminate();
    worker = null;
  };
  const extract: Extractor['extract'] = async (order, signal) => {
    signal.throwIfAborted();
    const own = hasWorkers ? (worker ?? started(startWorker)) : null;
    worker = own;
    // A worker that is stuck hears nothing: another takes its place at once.
    const giveUp = () => worker === own && close();
    signal.addEventListener('abort', giveUp, { once: true });
    const answer =
      own && (await answerOf(own, order, signal).finally(() => signal.removeEventListener('abort', giveUp)));
    if (answer === 'late') {
      close();
      throw new ExtractionTimeout(`more than ${longest} ms`);
    }
    if (answer === null || answer === 'unstarted') {
      // Its file could not be fetched, or the page may not start it: asked for once, and never again.
      hasWorkers = false;
      close();
      return extractHere(order);
    }
    if ('error' in answer) throw new Error(answer.error);
    return answer.draft;
  };
  return { extract, close };
}

function started(startWorker: () => Worker): Worker | null {
  try {
    return startWorker();
  } catch {
    return null;
  }
}

type Outcome = ExtractionAnswer | 'late' | 'unstarted';

function answerOf(worker: Worker, order: ExtractionOrder, signal: AbortSignal): Promise<Outcome> {
  const over = new AbortController();
  const { promise, resolve, reject } = withResolvers<Outcome>();
  const timer = setTimeout(() => resolve('late'), longest);
  const listen = { signal: over.signal };
  worker.addEventListener('message', ({ data }: MessageEvent<ExtractionAnswer>) => resolve(data), listen);
  worker.addEventListener('error', () => resolve('unstarted'), listen);
  signal.addEventListener('abort', () => reject(signal.reason as Error), listen);
  worker.postMessage(order);
  return promise.finally(() => {
    clearTimeout(timer);
    over.abort();
  });
}

function withResolvers<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: Error) => void = () => {};
  const promise = new Promise<T>((onResolve, onReject) => {
    [resolve, reject] = [onResolve, onReject];
  });
  return { promise, resolve, reject };
}
