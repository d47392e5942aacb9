import { describe, expect, test } from 'vitest';
import { hostChannel } from '#embed/frame/hostChannel.ts';

type Sent = { readonly message: unknown; readonly origin: string };

/** A page in a frame, of which the browser tells the host's origin in one of its ways, or in none. */
function framedPage({ ancestor, referrer = '' }: { ancestor?: string; referrer?: string }) {
  const sent: Sent[] = [];
  const parent = { postMessage: (message: unknown, origin: string) => sent.push({ message, origin }) };
  const events = new EventTarget();
  const page = {
    parent,
    location: { origin: 'https://desk.example', ...(ancestor ? { ancestorOrigins: [ancestor] } : {}) },
    document: { referrer },
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  } as unknown as Window;
  const messageOf = (origin: string, data: unknown, source: unknown = parent) =>
    Object.assign(new Event('message'), { origin, data, source }) as MessageEvent;
  return { page, sent, messageOf, hear: (message: MessageEvent) => events.dispatchEvent(message) };
}
const none = () => [];
const portal = 'https://portal.example';

describe('a page in a frame', () => {
  test.each([
    ['the browser', { ancestor: portal }],
    ['the referrer', { referrer: `${portal}/desk/today` }],
  ])('speaks at once with a host on the list whose origin it knows from %s', (_, known) => {
    const { page, sent } = framedPage(known);
    hostChannel(page, { origins: [portal], early: none }).post('ready');
    expect(sent).toEqual([{ message: 'ready', origin: portal }]);
  });

  test('speaks with its own site, which need not be on the list', () => {
    const { page, sent } = framedPage({ ancestor: 'https://desk.example' });
    hostChannel(page, { origins: [], early: none }).post('ready');
    expect(sent).toHaveLength(1);
  });

  test('says nothing to a host that is not on the list, then or later', () => {
    const { page, sent, hear, messageOf } = framedPage({ ancestor: 'https://other.example' });
    const channel = hostChannel(page, { origins: [portal], early: none });
    const heard: unknown[] = [];
    channel.listen((message) => heard.push(message));
    channel.post('ready');
    hear(messageOf('https://other.example', 'hello'));
    channel.post('more');
    expect(sent).toEqual([]);
    expect(heard).toEqual([]);
  });

  test('waits for the first word of a host whose origin it cannot know', () => {
    const { page, sent, hear, messageOf } = framedPage({});
    const channel = hostChannel(page, { origins: [portal], early: none });
    const heard: unknown[] = [];
    const end = channel.listen((message) => heard.push(message));
    channel.post('ready');
    hear(messageOf('https://other.example', 'not for you'));
    expect(sent).toEqual([]);
    hear(messageOf(portal, 'hello', {}));
    expect(sent).toEqual([]);
    hear(messageOf(portal, 'hello'));
    channel.post('more');
    expect(heard).toEqual(['hello']);
    expect(sent).toEqual([
      { message: 'ready', origin: portal },
      { message: 'more', origin: portal },
    ]);
    end();
    hear(messageOf(portal, 'later'));
    expect(heard).toEqual(['hello']);
  });

  test('hears what was said before it could listen', () => {
    const { page, sent, messageOf } = framedPage({});
    const early = [messageOf(portal, 'hello'), messageOf('https://other.example', 'psst')];
    const channel = hostChannel(page, { origins: [portal], early: () => early });
    const heard: unknown[] = [];
    channel.post('ready');
    channel.listen((message) => heard.push(message));
    expect(heard).toEqual(['hello']);
    expect(sent).toEqual([{ message: 'ready', origin: portal }]);
  });

  test('answers a host without an origin of its own where every host may speak', () => {
    const { page, sent, hear, messageOf } = framedPage({ ancestor: 'null' });
    const channel = hostChannel(page, { origins: ['*'], early: none });
    channel.listen(() => {});
    hear(messageOf('null', 'hello'));
    channel.post('answer');
    expect(sent).toEqual([{ message: 'answer', origin: '*' }]);
  });
});
