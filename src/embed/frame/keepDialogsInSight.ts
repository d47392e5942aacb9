/**
 * In a frame that is as high as its content, the middle of the window may be far from what the reader sees: notes for
 * the style sheet where the reader last pressed, as `--dialog-at`, in CSS pixels from the top.
 */
export function keepDialogsInSight(page: Window): () => void {
  const { documentElement } = page.document;
  const note = (y: number) => documentElement.style.setProperty('--dialog-at', `${Math.round(y)}px`);
  const onPointer = ({ clientY }: PointerEvent) => note(clientY);
  const onKey = ({ target }: KeyboardEvent) => {
    if (target instanceof Element && target !== page.document.body) note(target.getBoundingClientRect().top);
  };
  page.addEventListener('pointerdown', onPointer, true);
  page.addEventListener('keydown', onKey, true);
  return () => {
    page.removeEventListener('pointerdown', onPointer, true);
    page.removeEventListener('keydown', onKey, true);
    documentElement.style.removeProperty('--dialog-at');
  };
}
