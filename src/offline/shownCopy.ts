/** What the page asks its worker: when was the oldest copy kept that you answered me with? */
export const shownCopyQuestion = 'readout:shown-copy';

/** A worker that has ended meanwhile takes longer; one that does not know the question says nothing. */
const patienceMs = 3000;

/** When the oldest copy was kept that the page is shown from, as an ISO time; null when the server answered. */
export function shownCopy(page: Window): Promise<string | null> {
  const worker = page.navigator.serviceWorker.controller;
  if (!worker) return Promise.resolve(null);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => resolve(null), patienceMs);
    port1.onmessage = ({ data }: MessageEvent<string | null>) => {
      clearTimeout(timer);
      port1.close();
      resolve(data);
    };
    worker.postMessage(shownCopyQuestion, [port2]);
  });
}
