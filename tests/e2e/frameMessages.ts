import type { Frame, Page } from 'playwright-core';

/** A message as the portal has received it, with the origin that it came from. */
export type Heard = { readonly origin: string; readonly data: unknown };
/** What a message of the dashboard says, as far as tests ask. */
export type Message = Readonly<Record<string, unknown>>;

/** Shows an address in a frame of the portal, of some height, and notes all messages from then on. */
export async function openFrame(page: Page, address: string, attributes = '', height = 300): Promise<Frame> {
  await page.evaluate(
    async ([src, markup, pixels]) => {
      const heard: Heard[] = [];
      Object.assign(window, { heard });
      addEventListener('message', ({ origin, data }) => heard.push({ origin, data }));
      document.body.innerHTML = `<iframe title="Readout" ${markup} width="900"></iframe>`;
      const frame = document.querySelector('iframe');
      if (!frame) throw new Error('there is no frame');
      frame.height = String(pixels);
      // Before its page is there, a frame has another one that hears nothing.
      const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      frame.src = String(src);
      await isLoaded;
    },
    [address, attributes, height] as const,
  );
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('there is no frame');
  return frame;
}

/** All that was heard so far. */
export function heard(page: Page): Promise<readonly Heard[]> {
  return page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
}

/** The messages of the dashboard's own kind, of one type. */
export async function messages(page: Page, type?: string): Promise<readonly Message[]> {
  const all = await heard(page);
  return all
    .map(({ data }) => data as Message)
    .filter((data) => data?.source === 'readout' && (type === undefined || data.type === type));
}

/** Sends the frame a message as it is. */
export function send(page: Page, message: unknown): Promise<void> {
  return page.evaluate((data) => {
    document.querySelector('iframe')?.contentWindow?.postMessage(data, '*');
  }, message);
}

let lastId = 0;

/** Asks the frame, and gives the answer. */
export async function ask(page: Page, request: Message): Promise<Message> {
  lastId += 1;
  const id = `test ${lastId}`;
  await send(page, { target: 'readout', version: 1, id, ...request });
  for (;;) {
    const answer = (await messages(page)).find((message) => message.id === id);
    if (answer) return answer;
    await page.waitForTimeout(50);
  }
}
