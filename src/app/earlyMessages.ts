/** What a host says before there is anybody to answer it: a page is loaded for its host long before its data is there. */
export type EarlyMessages = {
  /** What was said so far, and an end of listening. */
  readonly take: () => readonly MessageEvent[];
};

/** A host that speaks without end must not fill the memory. */
const most = 50;

/** Begins to listen, before anything else. */
export function earlyMessages(page: Window): EarlyMessages {
  const heard: MessageEvent[] = [];
  const listen = (event: MessageEvent) => {
    if (event.source === page.parent && heard.length < most) heard.push(event);
  };
  page.addEventListener('message', listen);
  return {
    take: () => {
      page.removeEventListener('message', listen);
      return heard.splice(0);
    },
  };
}
