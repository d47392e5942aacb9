import type { HostChannel } from './hostChannel.ts';

/** What lies over the views needs so much room, in CSS pixels, even where the views have less. */
const dialogRoom = 600;

/** What the page has while its data, or the code of a view, is on its way. */
const unfinished = '#root:empty, [aria-busy=true], [data-slot]:empty';
/** Then the host is told how it is. */
const patienceMs = 8000;

/**
 * Tells the host how high the content is, when that has changed and then alone. What is measured does not depend on
 * the height of the frame, so that a host that follows is not told again; and it can become less.
 *
 * The heights are also said as Datawrapper and pym say them, for hosts that follow those.
 *
 * @param name the name of what is shown, for Datawrapper's messages
 */
export function reportHeight(
  page: Window,
  { post }: HostChannel,
  say: (height: number) => void,
  name: string,
): () => void {
  const root = page.document.getElementById('root');
  if (!root) return () => {};
  const pymId = new URLSearchParams(page.location.search).get('childId');
  let last = -1;
  /** Before its views are there a page has heights that it will not keep: a frame need not follow those. */
  const isComing = () =>
    last < 0 && page.performance.now() < patienceMs && page.document.querySelector(unfinished) !== null;
  const report = () => {
    const content = Math.ceil(root.getBoundingClientRect().height);
    const isCovered = page.document.querySelector('dialog[open]') !== null;
    const height = isCovered ? Math.max(content, dialogRoom) : content;
    if (height === 0 || height === last || isComing()) return;
    last = height;
    say(height);
    post({ 'datawrapper-height': { [name]: height } });
    if (pymId !== null) post(`pymxPYMx${pymId}xPYMxheightxPYMx${height}`);
  };
  const sizes = new ResizeObserver(report);
  sizes.observe(root);
  const late = page.setTimeout(report, patienceMs);
  const dialogs = new MutationObserver(report);
  // A dialog is closed before it is taken away: what else changes in the page is no matter of this.
  dialogs.observe(page.document.body, { subtree: true, attributeFilter: ['open'] });
  return () => {
    page.clearTimeout(late);
    sizes.disconnect();
    dialogs.disconnect();
  };
}
