import { emptyWork, type ReportWork } from './ReportWork.ts';

/** What is on the desk where the browser lets the page keep nothing, or has no room for it: until the page is closed. */
const inMemory = new Map<string, ReportWork>();
/** Names what is kept, in the form of this very version: what another one has kept is passed over. */
const prefix = 'readout.report.1 ';

/**
 * The report that was on the desk of this tab when it was last left; an empty desk where there was none.
 *
 * @param base address of the data folder: each site on a server has a desk of its own
 */
export function workOf(base: string): ReportWork {
  return inMemory.get(base) ?? storedWork(base) ?? emptyWork;
}

/** Keeps the work as long as the tab lives, so that a dialog or a page that was closed too early loses nothing. */
export function keepWork(base: string, work: ReportWork): void {
  try {
    if (work === emptyWork) sessionStorage.removeItem(nameOf(base));
    else sessionStorage.setItem(nameOf(base), JSON.stringify(work));
    inMemory.delete(base);
  } catch {
    inMemory.set(base, work);
  }
}

function storedWork(base: string): ReportWork | null {
  try {
    const work: unknown = JSON.parse(sessionStorage.getItem(nameOf(base)) ?? 'null');
    return isWork(work) ? work : null;
  } catch {
    return null;
  }
}

function isWork(value: unknown): value is ReportWork {
  const { text, contacts } = (value ?? {}) as Partial<ReportWork>;
  return typeof text === 'string' && Array.isArray(contacts);
}

function nameOf(base: string): string {
  return prefix + new URL(base, document.baseURI).href;
}
