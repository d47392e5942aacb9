import type { View } from './View.ts';
import { encodeView } from './viewCodec.ts';
import type { Position, ViewState, ViewStore } from './viewStore.ts';

/** Walks through the views that the reader has had. Does nothing until connected. */
export type Travel = {
  readonly undo: () => void;
  readonly redo: () => void;
  /** Starts to write and to read the address; what it returns stops it. */
  readonly connect: () => () => void;
};

/** Browsers refuse addresses that change too often; a drag writes at most this often. */
const dragIntervalMs = 250;

/** What we keep with an entry of the browser's history. */
type EntryState = { readonly readout: Position };

/**
 * Keeps the address bar and the store in step. The store is the one truth: the address is written
 * from it, and read at the start and on Back and Forward.
 *
 * One act is one entry in the history, so that Back undoes it and undo is Back. Inside a frame
 * nothing is pushed, since the entry would land in the host page's Back button: there the views are
 * kept here, and the address is only replaced.
 *
 * @param read reads the view that the address names
 */
export function createTravel(store: ViewStore, page: Window, read: () => View): Travel {
  const isFramed = page.parent !== page;
  const visited: View[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRestoring = false;
  let isConnected = false;

  const write = (state: ViewState, isStep: boolean) => {
    clearTimeout(timer);
    timer = undefined;
    const query = encodeView(state, new URLSearchParams(page.location.search)).toString();
    const address = `${page.location.pathname}${query && `?${query}`}${page.location.hash}`;
    const entry: EntryState = { readout: state.position };
    if (isStep && !isFramed) page.history.pushState(entry, '', address);
    else page.history.replaceState(entry, '', address);
  };
  const remember = ({ filter, contact, settings, position }: ViewState) => {
    visited.length = Math.min(visited.length, position.cursor + 1);
    visited[position.cursor] = { filter, contact, settings };
  };
  const onChange = (state: ViewState, before: ViewState) => {
    if (isRestoring) return;
    remember(state);
    const isStep = state.position.cursor > before.position.cursor;
    if (isStep || !state.isDragging) write(state, isStep);
    else timer ??= setTimeout(() => write(store.getState(), false), dragIntervalMs);
  };
  /** What the address or an earlier view has put in place must not be written back as a new step. */
  const restore = (view: View, position: Position) => {
    isRestoring = true;
    store.getState().restore(view, position);
    isRestoring = false;
  };
  const onPopState = (event: PopStateEvent) => {
    clearTimeout(timer);
    timer = undefined;
    const { position } = store.getState();
    // An entry of another maker, such as a jump to an anchor, is no step of ours.
    const cursor = positionOf(event.state)?.cursor ?? position.cursor;
    restore(read(), { cursor, last: Math.max(position.last, cursor) });
  };
  const travelTo = (offset: -1 | 1) => {
    const { position } = store.getState();
    const cursor = position.cursor + offset;
    if (!isConnected || cursor < 0 || cursor > position.last) return;
    if (!isFramed) {
      page.history.go(offset);
      return;
    }
    const view = visited[cursor];
    if (!view) return;
    restore(view, { cursor, last: position.last });
    write(store.getState(), false);
  };

  return {
    undo: () => travelTo(-1),
    redo: () => travelTo(1),
    connect: () => {
      isConnected = true;
      remember(store.getState());
      write(store.getState(), false);
      const unsubscribe = store.subscribe(onChange);
      page.addEventListener('popstate', onPopState);
      return () => {
        isConnected = false;
        clearTimeout(timer);
        unsubscribe();
        page.removeEventListener('popstate', onPopState);
      };
    },
  };
}

/** The position that an entry of the history was written with, so that a page that was reloaded goes on from there. */
export function positionOf(state: unknown): Position | null {
  const { cursor, last } = (state as Partial<EntryState> | null)?.readout ?? {};
  const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
  return isCount(cursor) && isCount(last) ? { cursor, last: Math.max(cursor, last) } : null;
}
