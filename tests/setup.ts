import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

/** The page is large and jsdom is slow to name what is in it; a busy machine more so. */
configure({ asyncUtilTimeout: 20_000 });

/** jsdom lays nothing out: observers see their element once, in a window that holds everything. */
class StillResizeObserver implements ResizeObserver {
  readonly #callback: ResizeObserverCallback;
  constructor(callback: ResizeObserverCallback) {
    this.#callback = callback;
  }
  observe(target: Element) {
    const contentRect = { x: 0, y: 0, left: 0, top: 0, right: 1200, bottom: 400, width: 1200, height: 400 };
    const box = [{ inlineSize: 1200, blockSize: 400 }];
    this.#callback(
      [{ target, contentRect, borderBoxSize: box, contentBoxSize: box } as unknown as ResizeObserverEntry],
      this,
    );
  }
  unobserve() {}
  disconnect() {}
}

class AllSeeingObserver {
  readonly #callback: IntersectionObserverCallback;
  constructor(callback: IntersectionObserverCallback) {
    this.#callback = callback;
  }
  observe(target: Element) {
    const entry = { isIntersecting: true, target } as unknown as IntersectionObserverEntry;
    this.#callback([entry], this as unknown as IntersectionObserver);
  }
  unobserve() {}
  disconnect() {}
}

Object.defineProperties(HTMLElement.prototype, {
  clientWidth: { get: () => 1200, configurable: true },
  clientHeight: { get: () => 400, configurable: true },
});
vi.stubGlobal('ResizeObserver', StillResizeObserver);
vi.stubGlobal('IntersectionObserver', AllSeeingObserver);
vi.stubGlobal('matchMedia', (query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => {},
  removeEventListener: () => {},
}));

/** jsdom has no popover yet: a click on its button opens and closes it, with the events that browsers send. */
function togglePopover(panel: HTMLElement, opens: boolean) {
  if (panel.hasAttribute('data-open') === opens) return;
  panel.toggleAttribute('data-open', opens);
  panel.style.display = opens ? 'block' : '';
  panel.dispatchEvent(Object.assign(new Event('toggle'), { newState: opens ? 'open' : 'closed' }));
}
HTMLElement.prototype.hidePopover = function hidePopover() {
  togglePopover(this, false);
};
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('[popovertarget]') : null;
  const panel = document.getElementById(button?.getAttribute('popovertarget') ?? '');
  if (panel) togglePopover(panel, !panel.hasAttribute('data-open'));
});
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  if (!this.open) return;
  this.open = false;
  // As in browsers the event comes later than the act.
  setTimeout(() => this.dispatchEvent(new Event('close')));
};
Element.prototype.scrollIntoView ??= () => {};

afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
  localStorage.clear();
});
