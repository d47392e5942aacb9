import { type ErrorMessage, messageVersion, type OutMessage } from '#embed/messages.ts';

/** A message without what every message of this page says. */
export type Said = OutMessage extends infer Message
  ? Message extends OutMessage
    ? Omit<Message, 'source' | 'version'>
    : never
  : never;
export type SaidError = Omit<ErrorMessage, 'source' | 'version' | 'type'>;

/** The page around this one, as far as it may be spoken with. */
export type HostChannel = {
  /** Sends a message as it is; nothing where the host is not on the site's list. */
  readonly post: (message: unknown) => void;
  /** Hears what the host sends; what it returns ends that. */
  readonly listen: (hear: (message: unknown) => void) => () => void;
};

/** Says messages on a channel, each with what every message of this page says. */
export function speakerOn({ post }: Pick<HostChannel, 'post'>): (said: Said) => void {
  return (said) => post({ source: 'readout', version: messageVersion, ...said });
}

/** Who may be the host, and what was said before there was anybody to hear it. */
export type KnownHosts = {
  /** Origins that the site allows; `*` is every origin. The page's own always is. */
  readonly origins: readonly string[];
  /** Gives the messages that came so far, and leaves those that follow to the caller. */
  readonly early: () => readonly MessageEvent[];
};

/**
 * The way to the page that frames this one. Its origin is what the browser says, else what the referrer says, else
 * what its first message comes from; until it is known to be allowed, messages wait, and those of others are not heard.
 */
export function hostChannel(page: Window, { origins, early }: KnownHosts): HostChannel {
  const { parent } = page;
  const isAllowed = (origin: string) =>
    origins.includes('*') || origins.includes(origin) || origin === page.location.origin;
  const first = knownOrigin(page);
  let host = first !== null && isAllowed(first) ? first : null;
  const waiting: unknown[] = [];
  const send = (message: unknown, origin: string) =>
    // What has no origin of its own, such as a sandboxed page, cannot be named.
    parent.postMessage(message, origin === 'null' ? '*' : origin);
  return {
    post: (message) => {
      if (host !== null) send(message, host);
      // A host whose origin is known and not allowed hears nothing, ever.
      else if (first === null && waiting.length < mostWaiting) waiting.push(message);
    },
    listen: (hear) => {
      const onMessage = ({ source, origin, data }: MessageEvent) => {
        if (source !== parent || !isAllowed(origin)) return;
        host = origin;
        for (const message of waiting.splice(0)) send(message, origin);
        hear(data);
      };
      page.addEventListener('message', onMessage);
      for (const message of early()) onMessage(message);
      return () => page.removeEventListener('message', onMessage);
    },
  };
}

/** A host that never speaks must not fill the memory. */
const mostWaiting = 50;

/** The origin of the page around this one; null where the browser keeps it. */
function knownOrigin({ location, document: { referrer } }: Window): string | null {
  const { ancestorOrigins } = location as { ancestorOrigins?: DOMStringList };
  if (ancestorOrigins) return ancestorOrigins[0] ?? null;
  return URL.canParse(referrer) ? new URL(referrer).origin : null;
}
