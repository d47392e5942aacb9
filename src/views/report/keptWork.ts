import { emptyWork, type ReportWork } from './ReportWork.ts';

/** What is on the desk where the browser lets the page keep nothing, or has no room for it: until the page is closed. */
const inMemory = new Map<string, ReportWork>();
/** `desk` is what is being worked on, `replaced` what was there before it and can be put back. */
export type WorkSlot = 'desk' | 'replaced';

/** Names what is kept, in the form of this very version: what another one has kept is passed over. */
const prefixes: Readonly<Record<WorkSlot, string>> = {
  desk: 'readout.report.1 ',
  replaced: 'readout.report.replaced.1 ',
};

/**
 * The report that was on the desk of this tab when it was last left; an empty desk where there was none.
 *
 * @param base address of the data folder: each site on a server has a desk of its own
 */
export function workOf(base: string, slot: WorkSlot): ReportWork {
  const name = nameOf(base, slot);
  return inMemory.get(name) ?? storedWork(name) ?? emptyWork;
}

/** Keeps the work as long as the tab lives, so that a dialog or a page that was closed too early loses nothing. */
export function keepWork(base: string, slot: WorkSlot, work: ReportWork): void {
  const name = nameOf(base, slot);
  try {
    if (work === emptyWork) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, JSON.stringify(work));
    inMemory.delete(name);
  } catch {
    inMemory.set(name, work);
  }
}

function storedWork(name: string): ReportWork | null {
  try {
    const work: unknown = JSON.parse(sessionStorage.getItem(name) ?? 'null');
    return isWork(work) ? work : null;
  } catch {
    return null;
  }
}

function isWork(value: unknown): value is ReportWork {
  const { text, contacts } = (value ?? {}) as Partial<ReportWork>;
  return typeof text === 'string' && Array.isArray(contacts);
}

function nameOf(base: string, slot: WorkSlot): string {
  return prefixes[slot] + new URL(base, document.baseURI).href;
}
