import { nothingUpdated, type Updated } from './OfflineNews.ts';

/** What a visit has seen: the build of the application, and the version of the data. */
export type Seen = { readonly application: string; readonly data: string };

/**
 * Tells what differs from the last visit, and notes this one. Where nothing can be kept, every visit is the first,
 * and nothing is new at a first visit.
 *
 * @param scope the page's folder: a server may have several
 */
export function noteVisit(storage: () => Storage, scope: string, now: Seen): Updated {
  try {
    const key = `readout.seen ${new URL(scope).pathname}`;
    const before = readSeen(storage().getItem(key));
    storage().setItem(key, JSON.stringify(now));
    return before ? differences(before, now) : nothingUpdated;
  } catch {
    return nothingUpdated;
  }
}

function differences(before: Seen, now: Seen): Updated {
  return {
    application: before.application !== now.application,
    data: before.data === now.data ? null : { from: before.data, to: now.data },
  };
}

/** Null for what is not there or damaged. */
function readSeen(text: string | null): Seen | null {
  try {
    const { application, data } = JSON.parse(text ?? '') as Partial<Seen>;
    return typeof application === 'string' && typeof data === 'string' ? { application, data } : null;
  } catch {
    return null;
  }
}
