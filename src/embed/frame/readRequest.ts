import { exportFormats, type InMessage, messageVersion, type RequestId } from '#embed/messages.ts';
import { themeNames } from '#model/Config.ts';
import type { SaidError } from './hostChannel.ts';

export type ReadRequest =
  | { readonly request: InMessage }
  | { readonly error: SaidError }
  /** It is for somebody else. */
  | null;

/** Longer than any query or name that is meant. */
const longest = 4000;

/** Reads what a host has sent. Never throws, whatever it is. */
export function readRequest(message: unknown): ReadRequest {
  if (!isObject(message) || message.target !== 'readout') return null;
  const id = requestId(message.id);
  const refuse = (code: SaidError['code'], words: string): ReadRequest => ({
    error: { ...(id === undefined ? {} : { id }), code, message: words },
  });
  if (message.version !== messageVersion)
    return refuse('version', `version must be ${messageVersion}: this page speaks no other.`);
  const type = types.find((name) => name === message.type);
  if (!type) return refuse('malformed', `type must be one of ${types.join(', ')}.`);
  const fault = faultOf[type](message);
  return fault === null ? { request: message as InMessage } : refuse('malformed', `${type}: ${fault}`);
}

const types = ['getState', 'setFilter', 'select', 'setTheme', 'export'] as const;
type Message = Readonly<Record<string, unknown>>;

/** What is wrong with the fields of a request, and what may stand there; null where nothing is. */
const faultOf: Readonly<Record<(typeof types)[number], (message: Message) => string | null>> = {
  getState: () => null,
  setFilter: ({ query, filter }) => {
    if ((query === undefined) === (filter === undefined)) return 'give either query or filter.';
    if (query !== undefined)
      return isShortText(query) ? null : `query must be a text of at most ${longest} characters.`;
    return isClauses(filter) ? null : 'filter must be an object of clauses, each a text or a list of texts.';
  },
  select: ({ contact }) =>
    contact === null || isShortText(contact) ? null : 'contact must be the id of a contact, or null.',
  setTheme: ({ theme }) =>
    themeNames.some((name) => name === theme) ? null : `theme must be one of ${themeNames.join(', ')}.`,
  export: ({ view, format }) => {
    if (view !== undefined && !isShortText(view)) return 'view must be the name of a view.';
    return format === undefined || exportFormats.some((name) => name === format)
      ? null
      : `format must be one of ${exportFormats.join(', ')}.`;
  },
};

/** What can be given back as it is; anything else a host cannot know its answer by. */
function requestId(id: unknown): RequestId | undefined {
  return (typeof id === 'string' && id.length <= 200) || Number.isFinite(id) ? (id as RequestId) : undefined;
}

function isObject(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function isClauses(value: unknown): boolean {
  return (
    isObject(value) &&
    Object.values(value).every(
      (clause) => isShortText(clause) || (Array.isArray(clause) && clause.every(isShortText)),
    )
  );
}
