/** Finds the button that adds a filter, from a control of the same bar that may be gone by then. */
export function addButton(control: HTMLElement): () => HTMLElement | null | undefined {
  const bar = control.closest('section');
  return () => bar?.querySelector<HTMLElement>('[data-adds] button');
}
