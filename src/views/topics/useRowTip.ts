import { type FocusEvent, type PointerEvent, useEffect, useRef, useState } from 'react';

/** Long enough for the pointer to pass over rows, and to cross from a row to its tooltip. */
const restMs = 400;
const leaveMs = 150;

export type RowTip = ReturnType<typeof useRowTip>;

/** Which tooltip is open: that of the row or mark under a resting pointer, or of the one that keys have focused. */
export function useRowTip() {
  const [open, setOpen] = useState<{ stop: string; anchor: HTMLElement } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const after = (delayMs: number, act: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, delayMs);
  };
  const show = (anchor: HTMLElement) => setOpen({ stop: anchor.dataset.stop ?? '', anchor });
  useEffect(() => () => clearTimeout(timer.current), []);
  const [topic = null, mark = null] = open?.stop.split('/') ?? [];
  return {
    topic,
    /** Key of the mark; null for the row itself. */
    mark,
    anchor: open?.anchor ?? null,
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      if (target.dataset.stop && target.matches(':focus-visible')) after(0, () => show(target));
    },
    onPointerOver: ({ target, pointerType }: PointerEvent<HTMLElement>) => {
      if (pointerType === 'touch') return;
      const stop = (target as HTMLElement).closest<HTMLElement>('[data-stop]');
      if (stop) after(open ? leaveMs : restMs, () => show(stop));
      else after(leaveMs, () => setOpen(null));
    },
    /** Keeps it open while the pointer is on it. */
    keep: () => clearTimeout(timer.current),
    hide: () => {
      clearTimeout(timer.current);
      setOpen(null);
    },
    hideSoon: () => after(leaveMs, () => setOpen(null)),
  };
}
