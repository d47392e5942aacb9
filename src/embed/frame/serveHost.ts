import type { FilterState } from '#embed/messages.ts';
import type { Filter } from '#filter/Filter.ts';
import { sameFilter } from '#filter/filterReducers.ts';
import { encodeView } from '#state/viewCodec.ts';
import { answerRequest, type HostServices, RequestError } from './answerRequest.ts';
import { type HostChannel, speakerOn } from './hostChannel.ts';
import { messageFilter } from './messageFilter.ts';
import { readRequest } from './readRequest.ts';

/** What the views show at the moment. */
export type Shown = {
  readonly filter: Filter;
  readonly count: number;
  readonly total: number;
  readonly sentence: string;
  readonly language: string;
};

export type HostServer = {
  /** The views show this now: tells the host where it is another filter, and answers those who asked for it. */
  readonly show: (shown: Shown) => void;
  readonly close: () => void;
};

/** While a brush is dragged, the host is told at most so often. */
const dragIntervalMs = 100;

/** Tells the host of this page what is selected and opened in it, and does what it asks for. */
export function serveHost(
  channel: HostChannel,
  services: Omit<HostServices, 'whenShown' | 'quietly'>,
  now = () => Date.now(),
): HostServer {
  const { store, vocabulary } = services;
  const say = speakerOn(channel);
  let shown: Shown | null = null;
  let told: { readonly filter: Filter; readonly at: number } | null = null;
  let toldContact = store.getState().contact;
  /** Who waits until the views show what the store has; `tells` if the answer tells the host of the filter. */
  let waiting: { readonly answer: (shown: Shown) => void; readonly tells: boolean }[] = [];

  const stateOf = ({ filter, count, total, sentence }: Shown): FilterState => ({
    filter: messageFilter(filter),
    query: encodeView({ ...vocabulary.defaults, filter }, vocabulary).toString(),
    count,
    total,
    sentence,
  });
  const settle = (state: Shown) => {
    if (!sameFilter(state.filter, store.getState().filter)) return;
    const ready = waiting;
    waiting = [];
    // What the host has asked for it is told by the answer: once, so that two frames in step make no echo.
    if (ready.some(({ tells }) => tells)) told = { filter: state.filter, at: now() };
    for (const { answer } of ready) answer(state);
  };
  const whenShown = async (tells: boolean) => {
    const state = await new Promise<Shown>((answer) => {
      waiting.push({ answer, tells: tells && told !== null });
      if (shown) settle(shown);
    });
    return { ...stateOf(state), language: state.language };
  };
  let isQuiet = false;
  const quietly = (change: () => void) => {
    isQuiet = true;
    change();
    isQuiet = false;
  };
  /** Says what is shown where the host does not know it yet; in a drag not at every step. */
  const tell = (state: Shown) => {
    const { contact, isDragging } = store.getState();
    if (told && (sameFilter(told.filter, state.filter) || (isDragging && now() - told.at < dragIntervalMs)))
      return;
    if (!told) say({ type: 'ready', ...stateOf(state), contact });
    else if (!isQuiet) say({ type: 'filter', ...stateOf(state) });
    told = { filter: state.filter, at: now() };
  };
  const hear = (message: unknown) => {
    const read = readRequest(message);
    if (read === null) return;
    if ('error' in read) return say({ type: 'error', ...read.error });
    const id = read.request.id === undefined ? {} : { id: read.request.id };
    // The answer tells it.
    if (read.request.type === 'select') toldContact = read.request.contact;
    answerRequest(read.request, { ...services, quietly, whenShown }).then(
      (said) => say({ ...said, ...id }),
      (error: unknown) => {
        const code = error instanceof RequestError ? error.code : 'failed';
        say({ type: 'error', code, message: error instanceof Error ? error.message : String(error), ...id });
      },
    );
  };
  const endListening = channel.listen(hear);
  const unsubscribe = store.subscribe((state, before) => {
    if (state.contact !== before.contact && state.contact !== toldContact) {
      toldContact = state.contact;
      say({ type: 'select', contact: state.contact });
    }
    // The last step of a drag may have come too soon after the one before.
    if (before.isDragging && !state.isDragging && shown) tell(shown);
  });
  return {
    show: (next) => {
      shown = next;
      settle(next);
      tell(next);
    },
    close: () => {
      endListening();
      unsubscribe();
    },
  };
}
