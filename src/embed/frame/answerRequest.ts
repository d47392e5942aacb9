import type {
  ErrorCode,
  ExportRequest,
  FilterState,
  InMessage,
  SelectRequest,
  SetFilterRequest,
} from '#embed/messages.ts';
import type { Dimension } from '#filter/Filter.ts';
import type { Vocabulary } from '#state/viewCodec.ts';
import type { ViewStore } from '#state/viewStore.ts';
import type { Said } from './hostChannel.ts';
import { requestedFilter } from './messageFilter.ts';

/** The file of a picture, or what is wrong with the request. */
export type ExportedView = { readonly name: string; readonly file: Blob } | { readonly fault: string };

/** What requests are answered with. */
export type HostServices = {
  readonly store: ViewStore;
  readonly vocabulary: Vocabulary;
  readonly locked: ReadonlySet<Dimension>;
  /** Makes ready for a filter with free text; settles when that can be asked for. */
  readonly loadText: () => Promise<void>;
  /** Makes the file of a picture; null where the site has turned that off. */
  readonly exportView: ((request: ExportRequest) => Promise<ExportedView>) | null;
  /** Changes what is selected without a word of its own: the answer tells it. */
  readonly quietly: (change: () => void) => void;
  /**
   * What is selected once the views show what the store has, and the language that they say it in. `tells` where the
   * answer tells the host of a filter that it has asked for.
   */
  readonly whenShown: (tells: boolean) => Promise<FilterState & { readonly language: string }>;
};

/** A request that cannot be done, with what a host is told. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Does what a host asks for.
 *
 * @returns the answer, without the id of the request
 * @throws {RequestError} a value is not known, or the site has turned that off
 */
export async function answerRequest(request: InMessage, services: HostServices): Promise<Said> {
  const { store } = services;
  switch (request.type) {
    case 'getState':
      return stateAnswer(services);
    case 'setFilter':
      return filterAnswer(request, services);
    case 'select':
      return selectAnswer(request, services);
    case 'setTheme':
      store.getState().changeSettings({ theme: request.theme });
      return { type: 'theme', theme: request.theme };
    case 'export':
      return exportAnswer(request, services);
  }
}

async function stateAnswer({ store, locked, whenShown }: HostServices): Promise<Said> {
  const state = await whenShown(false);
  const { contact, settings } = store.getState();
  return { type: 'state', ...state, contact, theme: settings.theme, locked: [...locked] };
}

async function filterAnswer(request: SetFilterRequest, services: HostServices): Promise<Said> {
  const { store, vocabulary, loadText, quietly, whenShown } = services;
  const asked = requestedFilter(request, vocabulary);
  if ('fault' in asked) throw new RequestError('unknown', asked.fault);
  // Without that the whole page would wait for it, and not the answer alone.
  if (asked.filter.text !== '') await loadText();
  quietly(() => store.getState().change(() => asked.filter));
  const { language: _, ...state } = await whenShown(true);
  return { type: 'filter', ...state };
}

function selectAnswer({ contact }: SelectRequest, { store, vocabulary }: HostServices): Said {
  if (contact !== null && !vocabulary.hasContact(contact))
    throw new RequestError('unknown', `contact: ${contact.slice(0, 80)} is not known.`);
  store.getState().openContact(contact);
  return { type: 'select', contact };
}

async function exportAnswer(request: ExportRequest, { exportView }: HostServices): Promise<Said> {
  if (!exportView) throw new RequestError('off', 'This site has turned exports off.');
  const made = await exportView(request);
  if ('fault' in made) throw new RequestError('unknown', made.fault);
  return { type: 'export', ...made };
}
