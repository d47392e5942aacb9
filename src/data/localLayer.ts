import { createStore, get, type UseStore, update } from 'idb-keyval';
import type { Addition } from '#model/Addition.ts';
import type { LocalReport } from '#model/LocalReport.ts';
import { LocalLayerError } from './LocalLayerError.ts';
import { hasLayerHint, layerAddress, setLayerHint } from './layerHint.ts';
import { elementsOf, keptId, type LocalLayer, readKept } from './readKept.ts';

/** A browser that neither opens its storage nor refuses to must not keep the page waiting. */
const patienceMs = 8000;

/** Opened when it is first asked for; the library opens it again after a failure. */
let opened: UseStore | undefined;

function store(): UseStore {
  opened ??= createStore('readout', 'local-reports');
  return opened;
}

/**
 * All that this browser keeps for a site, oldest first. What cannot be used is named in `problems`, and is left as it is.
 *
 * @param base address of the data folder, as `useDataAddress` has it
 * @throws {LocalLayerError} the browser lets the page read nothing
 */
export async function loadLocalLayer(base: string): Promise<LocalLayer> {
  return readKept(await attempt(() => get<unknown>(layerAddress(base), store())));
}

/**
 * Keeps an addition in this browser, at the end of what is kept already; what another tab keeps at the same time is
 * not lost. The very same addition is kept once, however often it is asked for. `refreshDataset` then shows it.
 *
 * @param dataVersion `Dataset.version` that it was coded against
 * @throws {LocalLayerError} nothing was kept
 */
export async function keepAddition(
  base: string,
  addition: Addition,
  dataVersion: string,
): Promise<LocalReport> {
  const savedAt = new Date().toISOString();
  const id = `${savedAt.slice(0, 10)}-${Math.random().toString(36).slice(2, 10)}`;
  return restoreReport(base, { id, savedAt, dataVersion, addition });
}

/**
 * Keeps a report again that was dropped, under the id and the time that it had.
 *
 * @returns the report as it is kept: an equal one that was there already, if there is one
 * @throws {LocalLayerError} nothing was kept
 */
export async function restoreReport(base: string, report: LocalReport): Promise<LocalReport> {
  let kept = report;
  const hadHint = hasLayerHint(base);
  await attempt(async () => {
    // First, since without it the reports would never be looked for.
    setLayerHint(base, true);
    await change(base, (elements) => {
      const [own = report] = readKept([report]).reports;
      const equal = readKept(elements).reports.find(
        ({ id, addition }) => id === own.id || sameAddition(addition, own.addition),
      );
      kept = equal ?? report;
      return equal ? elements : [...elements, report];
    }).catch((error: unknown) => {
      if (!hadHint) setLayerHint(base, false);
      throw error;
    });
    // Again, for tabs that looked too early, or found nothing left just before.
    setLayerHint(base, true);
  });
  return kept;
}

/**
 * Drops a report, or what cannot be read as one, for good; hold on to what it returns to offer it again.
 *
 * @param id of the report, or of an entry of `unreadable`
 * @returns the report; null where there was none of that id, or it could not be read
 * @throws {LocalLayerError} nothing was dropped
 */
export async function dropAddition(base: string, id: string): Promise<LocalReport | null> {
  let dropped: LocalReport | null = null;
  let hasMore = false;
  await attempt(async () => {
    await change(base, (elements) => {
      dropped = readKept(elements).reports.find((report) => report.id === id) ?? null;
      const left = elements.filter((element, index) => keptId(element, index) !== id);
      hasMore = left.length > 0;
      return left;
    });
    setLayerHint(base, hasMore);
    // Another tab may have kept something just before the note was taken away.
    if (!hasMore && elementsOf(await get<unknown>(layerAddress(base), store())).length > 0)
      setLayerHint(base, true);
  });
  return dropped;
}

/** Changes what is kept in one step, which no other tab can come between. */
async function change(base: string, reduce: (elements: readonly unknown[]) => readonly unknown[]) {
  await update<unknown>(layerAddress(base), (value) => reduce(elementsOf(value)), store());
}

function sameAddition(one: Addition, other: Addition): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function attempt<T>(act: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the storage of the browser does not answer')), patienceMs);
  });
  try {
    return await Promise.race([act(), patience]);
  } catch (error) {
    throw new LocalLayerError(error);
  } finally {
    clearTimeout(timer);
  }
}
