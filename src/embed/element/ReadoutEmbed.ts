import type { InMessage, OutMessage } from '#embed/messages.ts';

/** Attributes that become parameters of the frame's link; `view`, `hide` and `lock` take several, with commas. */
const linked = ['view', 'theme', 'lang', 'hide', 'lock'];
/** How long a frame may take to answer, in milliseconds, before something must be wrong. */
const patience = 20_000;
const silence =
  'Readout does not answer: is its src right, and is the origin of this page in embedding.origins of its config.json?';
/** The folder that this script came from. */
const home = (document.currentScript as HTMLScriptElement | null)?.src ?? location.href;

type Answer = {
  readonly asked: Asked;
  readonly resolve: (message: OutMessage) => void;
  readonly reject: (error: Error) => void;
};
/** What is asked for, without what every request says. */
export type Asked = InMessage extends infer Request
  ? Request extends InMessage
    ? Omit<Request, 'target' | 'version' | 'id'>
    : never
  : never;

/**
 * `<readout-embed src view filter theme lang hide lock>`: a frame with Readout that is as high as its content.
 *
 * What the frame says by itself comes as an event, `readout-filter` and so on, with the message as `detail`; `request`
 * asks it for something, and gives the answer. A change of `filter` or `theme` is a request, of other attributes another page.
 */
export class ReadoutEmbed extends HTMLElement {
  static readonly observedAttributes = ['src', 'filter', ...linked];
  #frame: HTMLIFrameElement | null = null;
  #origin = '';
  #isReady = false;
  #count = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #asked = new Map<number, Answer>();

  connectedCallback(): void {
    addEventListener('message', this.#hear);
    this.#open();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    removeEventListener('message', this.#hear);
    this.#frame?.remove();
    this.#frame = null;
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (!this.#frame || before === value) return;
    const asked: Asked | null =
      name === 'filter'
        ? { type: 'setFilter', query: value ?? '' }
        : name === 'theme'
          ? { type: 'setTheme', theme: (value ?? 'auto') as 'auto' }
          : null;
    // What the frame refuses is an event already.
    if (asked && this.#isReady) this.request(asked).catch(() => {});
    else this.#open();
  }

  /** Asks the frame, once it is ready; rejects where it refuses, or does not answer. */
  request(asked: Asked): Promise<OutMessage> {
    return new Promise((resolve, reject) => {
      this.#count += 1;
      const id = this.#count;
      this.#asked.set(id, { asked, resolve, reject });
      if (this.#isReady) this.#send(id, asked);
      setTimeout(() => {
        if (this.#asked.delete(id)) reject(new Error(silence));
      }, patience);
    });
  }

  #send(id: number, asked: Asked): void {
    this.#frame?.contentWindow?.postMessage({ target: 'readout', version: 1, id, ...asked }, this.#origin);
  }

  /** Shows the page that the attributes name. */
  #open(): void {
    const link = linkOf(this);
    const frame = document.createElement('iframe');
    frame.title = this.title || 'Readout';
    frame.allow = 'clipboard-write; fullscreen';
    const sandbox = this.getAttribute('sandbox');
    if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
    frame.style.cssText = 'display:block;width:100%;height:480px;border:0';
    this.style.display = 'block';
    this.#origin = link.origin;
    this.#isReady = false;
    // The first word is the host's: some browsers tell the frame in no other way who that is.
    frame.onload = () => {
      this.#send(0, { type: 'getState' });
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        if (!this.#isReady) console.warn(silence);
      }, patience);
    };
    frame.src = link.href;
    this.#frame?.remove();
    this.#frame = frame;
    this.append(frame);
  }

  #answer(id: number, message: OutMessage): void {
    const answer = this.#asked.get(id);
    this.#asked.delete(id);
    if (message.type === 'error') answer?.reject(new Error(message.message));
    else answer?.resolve(message);
  }

  readonly #hear = ({ source, origin, data }: MessageEvent): void => {
    if (!this.#frame || source !== this.#frame.contentWindow || origin !== this.#origin) return;
    if (data?.source === 'readout' && data.version === 1) this.#take(data as OutMessage, this.#frame);
  };

  #take(message: OutMessage, frame: HTMLIFrameElement): void {
    const { type, id } = message;
    if (type === 'resize') frame.style.height = `${message.height}px`;
    if (!this.#isReady && (type === 'ready' || type === 'state')) {
      this.#isReady = true;
      for (const [waiting, { asked }] of this.#asked) this.#send(waiting, asked);
    }
    // A page that cannot show its data answers nobody: what it says then is the answer to all.
    const isOver = type === 'error' && message.code === 'data';
    for (const answered of isOver ? [...this.#asked.keys()] : [Number(id)]) this.#answer(answered, message);
    if (id === undefined || type === 'error')
      this.dispatchEvent(new CustomEvent(`readout-${type}`, { bubbles: true, detail: message }));
  }
}

/** The page that the attributes of an element name. */
function linkOf(element: Element): URL {
  const src = element.getAttribute('src');
  const link = src === null ? new URL('.', home) : new URL(src, document.baseURI);
  for (const [name, value] of new URLSearchParams(element.getAttribute('filter') ?? ''))
    link.searchParams.append(name, value);
  for (const name of linked)
    for (const value of element.getAttribute(name)?.split(/[\s,]+/) ?? [])
      if (value) link.searchParams.append(name, value);
  link.searchParams.set('embed', '1');
  return link;
}
