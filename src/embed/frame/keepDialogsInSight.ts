/** Less than this of a frame in sight, in CSS pixels, has no room for a dialog: then it may stand partly out of it. */
const leastHeight = 320;
/** How finely the browser tells that the host has scrolled: at every hundredth of the frame. */
const steps = Array.from({ length: 101 }, (_, step) => step / 100);

/**
 * In a frame that is as high as its content, the middle of the window may be far from what the reader sees. Notes for
 * the style sheet what part of the frame is in sight, as `--sight-top` and `--sight-height` in CSS pixels: only the
 * browser can tell, since the host may be of another site. It is known before a dialog opens, or the focus that goes
 * there would scroll the host; while one is open it stays where it is.
 */
export function keepDialogsInSight(page: Window): () => void {
  const { document } = page;
  const { documentElement: root } = document;
  const note = (seen: DOMRectReadOnly) => {
    const height = Math.min(page.innerHeight, Math.max(leastHeight, seen.height));
    const top = Math.max(0, Math.min(seen.top, page.innerHeight - height));
    root.style.setProperty('--sight-top', `${Math.round(top)}px`);
    root.style.setProperty('--sight-height', `${Math.round(height)}px`);
  };
  const onScroll: IntersectionObserverCallback = (entries) => {
    const seen = entries.at(-1)?.intersectionRect;
    if (seen && !document.querySelector('dialog[open]')) note(seen);
  };
  const scrolled = new IntersectionObserver(onScroll, { threshold: steps });
  scrolled.observe(root);
  /** A frame that was too low for a dialog is made higher while that is open. */
  const onResize = () => {
    const once = new IntersectionObserver((entries) => {
      once.disconnect();
      const seen = entries.at(-1)?.intersectionRect;
      if (seen) note(seen);
    });
    once.observe(root);
  };
  page.addEventListener('resize', onResize);
  return () => {
    scrolled.disconnect();
    page.removeEventListener('resize', onResize);
    root.style.removeProperty('--sight-top');
    root.style.removeProperty('--sight-height');
  };
}
