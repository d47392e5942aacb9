import { isInFrame } from './isInFrame.ts';
import type { View } from './View.ts';
import { decodeView, encodeView, type Vocabulary } from './viewCodec.ts';
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
/** How long to wait before a refused address is written again: doubled by each refusal, up to the longest. */
const retryMs = 1000;
const longestRetryMs = 32_000;

/** What we keep with an entry of the browser's history. */
type EntryState = { readonly readout: Position };

/**
 * Keeps the address bar and the store in step. The store is the one truth: the address is written
 * from it, and read at the start and on Back and Forward.
 *
 * One act is one entry in the history, so that Back undoes it and undo is Back. Inside a frame
 * nothing is pushed, since the entry would land in the host page's Back button: there the views are
 * kept here, and the address is only replaced. They also serve where the browser refuses an entry,
 * until it takes it. Settings are no part of a step: they stay as they are wherever the reader goes.
 *
 * @param vocabularyOf what links may name, which is asked for anew each time: it grows and shrinks with the data
 */
export function createTravel(store: ViewStore, page: Window, vocabularyOf: () => Vocabulary): Travel {
  const isFramed = isInFrame(page);
  const visited: View[] = [];
  /** Where the browser's entry stands, and the newest that it holds: behind the store while it refuses. */
  const entries = { at: store.getState().position.cursor, last: store.getState().position.last };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let refusals = 0;
  let isRestoring = false;
  let isConnected = false;

  const put = (cursor: number, view: View, isStep: boolean) => {
    const query = encodeView(view, vocabularyOf(), new URLSearchParams(page.location.search)).toString();
    const address = `${page.location.pathname}${query && `?${query}`}${page.location.hash}`;
    const { last } = store.getState().position;
    const entry: EntryState = {
      readout: { cursor, last: isStep ? cursor : Math.max(cursor, Math.min(last, entries.last)) },
    };
    if (isStep) page.history.pushState(entry, '', address);
    else page.history.replaceState(entry, '', address);
    if (isStep) entries.last = cursor;
    entries.at = cursor;
  };
  /** Pushes the steps that the browser does not hold yet, or replaces its entry where it holds them all. */
  const putAll = (state: ViewState) => {
    const { cursor } = state.position;
    const view = viewOf(state);
    if (isFramed || entries.at >= cursor) put(cursor, view, false);
    else
      for (let step = entries.at + 1; step <= cursor; step += 1)
        put(step, { ...(visited[step] ?? view), settings: view.settings }, true);
  };
  /** Firefox and Safari throw when addresses follow each other too fast; some frames always. */
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    try {
      putAll(store.getState());
      refusals = 0;
    } catch {
      timer = setTimeout(write, Math.min(retryMs * 2 ** refusals, longestRetryMs));
      refusals += 1;
    }
  };
  const remember = (state: ViewState) => {
    visited.length = Math.min(visited.length, state.position.last + 1);
    visited[state.position.cursor] = viewOf(state);
  };
  const onChange = (state: ViewState, before: ViewState) => {
    if (isRestoring || isSameStep(state, before)) return;
    remember(state);
    const isStep = state.position.cursor > before.position.cursor;
    if (isStep || !state.isDragging) write();
    else timer ??= setTimeout(write, dragIntervalMs);
  };
  /** What an entry or an earlier view puts in place is no new step; its entry is brought up to date. */
  const restore = (view: View, position: Position) => {
    isRestoring = true;
    store.getState().restore({ ...view, settings: store.getState().settings }, position);
    isRestoring = false;
    remember(store.getState());
    write();
  };
  const onPopState = (event: PopStateEvent) => {
    const { position } = store.getState();
    // An entry of another maker, such as a jump to an anchor, is no step of ours; a new one ended the history.
    const held = positionOf(event.state);
    const cursor = held?.cursor ?? position.cursor;
    entries.at = cursor;
    entries.last = held ? Math.max(entries.last, cursor) : cursor;
    const { view } = decodeView(new URLSearchParams(page.location.search), vocabularyOf());
    restore(view, { cursor, last: Math.max(position.last, cursor) });
  };
  const travelTo = (offset: -1 | 1) => {
    const { position } = store.getState();
    const cursor = position.cursor + offset;
    if (!isConnected || cursor < 0 || cursor > position.last) return;
    const isHeld = !isFramed && entries.at === position.cursor && cursor <= entries.last;
    const view = visited[cursor];
    if (isHeld) page.history.go(offset);
    else if (view) restore(view, { cursor, last: position.last });
  };

  return {
    undo: () => travelTo(-1),
    redo: () => travelTo(1),
    connect: () => {
      isConnected = true;
      remember(store.getState());
      write();
      const unsubscribe = store.subscribe(onChange);
      page.addEventListener('popstate', onPopState);
      return () => {
        isConnected = false;
        clearTimeout(timer);
        timer = undefined;
        unsubscribe();
        page.removeEventListener('popstate', onPopState);
      };
    },
  };
}

function viewOf({ filter, contact, analysis, settings }: ViewState): View {
  return { filter, contact, analysis, settings };
}

/** Whether nothing has changed that the address says: a dialog that was opened is no matter of the address. */
function isSameStep(a: ViewState, b: ViewState): boolean {
  return (['filter', 'contact', 'analysis', 'settings', 'position', 'isDragging'] as const).every(
    (name) => a[name] === b[name],
  );
}

/**
 * Where a page begins: where its entry was written, so that a reload goes on from there; in a frame
 * at 0, since the views before are kept in memory only and are gone.
 */
export function initialPosition(page: Window): Position {
  const start: Position = { cursor: 0, last: 0 };
  return isInFrame(page) ? start : (positionOf(page.history.state) ?? start);
}

/** The position that an entry of the history was written with; null for an entry of another maker. */
export function positionOf(state: unknown): Position | null {
  const { cursor, last } = (state as Partial<EntryState> | null)?.readout ?? {};
  const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
  return isCount(cursor) && isCount(last) ? { cursor, last: Math.max(cursor, last) } : null;
}
