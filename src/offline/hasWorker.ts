/** Whether a service worker answers for the page: then an earlier visit has turned working offline on. */
export function hasWorker(page: Window): boolean {
  try {
    return Boolean(page.navigator.serviceWorker?.controller);
  } catch {
    // A sandboxed frame may not so much as ask.
    return false;
  }
}
