/**
 * Puts the focus where the reader goes on once a control has removed itself, so that it is not lost
 * to the page. `find` is asked after the next paint; nothing happens if the focus is somewhere by then.
 */
export function focusSoon(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => {
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) find()?.focus();
  });
}
