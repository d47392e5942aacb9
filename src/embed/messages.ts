import type { ThemeName } from '#model/Config.ts';

/** The version of these messages; another one means other messages. */
export const messageVersion = 1;

/** What the frame says of every message that it sends. */
type FromReadout<Type extends string> = {
  readonly source: 'readout';
  readonly version: typeof messageVersion;
  readonly type: Type;
  /** Of the request that this answers; not there where nobody asked. */
  readonly id?: RequestId;
};

/** What a host gives a request, to know its answer by. */
export type RequestId = string | number;

/**
 * A filter by the names and values of links: `{ topic: ['payments'], time: ['2022-03..'] }`. An empty list is no
 * clause; a clause that is not named is the site's default.
 */
export type MessageFilter = Readonly<Record<string, readonly string[]>>;

/** What is selected. */
export type FilterState = {
  /** Every clause by its name in links; an empty list where there is none. */
  readonly filter: MessageFilter;
  /** What a link carries of it, e.g. `topic=payments`: only what differs from the site's default. */
  readonly query: string;
  /** Contacts that are selected, and in all. */
  readonly count: number;
  readonly total: number;
  /** The filter in words, in the language of the frame. */
  readonly sentence: string;
};

/** Sent once the views are there, and answers can be given. */
export type ReadyMessage = FromReadout<'ready'> & FilterState & { readonly contact: string | null };
/** The height of the content in CSS pixels; sent when it has changed. */
export type ResizeMessage = FromReadout<'resize'> & { readonly height: number };
/** Sent when a reader has changed the filter; answers `setFilter`. */
export type FilterMessage = FromReadout<'filter'> & FilterState;
/** Sent when a reader has opened or closed a contact; answers `select`. */
export type SelectMessage = FromReadout<'select'> & { readonly contact: string | null };
/** Answers `getState`. */
export type StateMessage = FromReadout<'state'> &
  FilterState & {
    readonly contact: string | null;
    readonly theme: ThemeName;
    readonly language: string;
    /** Names of clauses that the link has locked. */
    readonly locked: readonly string[];
  };
/** Answers `setTheme`. */
export type ThemeMessage = FromReadout<'theme'> & { readonly theme: ThemeName };
/** Answers `export`: the file, which the host can save or show. */
export type ExportMessage = FromReadout<'export'> & {
  readonly name: string;
  readonly file: Blob;
};
/** Why a request was not done, or that the data cannot be shown. */
export type ErrorMessage = FromReadout<'error'> & {
  readonly code: ErrorCode;
  /** What was wrong and what may stand there, in English, for whoever keeps the host page. */
  readonly message: string;
};
export type ErrorCode =
  /** Not built as a request is: no known type, or a field of the wrong kind. */
  | 'malformed'
  /** A version of messages that this page does not speak. */
  | 'version'
  /** A value that the data does not know, e.g. a contact or a topic. */
  | 'unknown'
  /** The site has turned that off. */
  | 'off'
  /** It was tried, and failed. */
  | 'failed'
  /** The data could not be shown. */
  | 'data';

/** All that a frame sends to its host. */
export type OutMessage =
  | ReadyMessage
  | ResizeMessage
  | FilterMessage
  | SelectMessage
  | StateMessage
  | ThemeMessage
  | ExportMessage
  | ErrorMessage;

/** What a host says of every request. */
type ToReadout<Type extends string> = {
  readonly target: 'readout';
  readonly version: typeof messageVersion;
  readonly id?: RequestId;
  readonly type: Type;
};

export type GetStateRequest = ToReadout<'getState'>;
/** One of the two; clauses that the link has locked stay as they are. */
export type SetFilterRequest = ToReadout<'setFilter'> &
  ({ readonly query: string } | { readonly filter: Readonly<Record<string, string | readonly string[]>> });
/** Opens the panel of a contact, or with null closes it. */
export type SelectRequest = ToReadout<'select'> & { readonly contact: string | null };
export type SetThemeRequest = ToReadout<'setTheme'> & { readonly theme: ThemeName };

export const exportFormats = ['png', 'svg', 'pdf'] as const;
/** A picture of a view as it stands. */
export type ExportRequest = ToReadout<'export'> & {
  /** The view, by its name in links; else the one that the frame shows, or the whole page. */
  readonly view?: string;
  /** `png` where it is not said. */
  readonly format?: (typeof exportFormats)[number];
};

/** All that a host can ask of a frame. */
export type InMessage = GetStateRequest | SetFilterRequest | SelectRequest | SetThemeRequest | ExportRequest;
