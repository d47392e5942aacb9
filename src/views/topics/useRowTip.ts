import { type FocusEvent, type PointerEvent, useEffect, useRef, useState } from 'react';

/** Long enough for the pointer to pass over rows, and to cross from a row to its tooltip. */
const restMs = 400;
const leaveMs = 150;

export type RowTip = ReturnType<typeof useRowTip>;

/** Which row's tooltip is open: that of the row under a resting pointer, or of the one that keys have focused. */
export function useRowTip() {
  const [open, setOpen] = useState<{ topic: string; anchor: HTMLElement } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const after = (delayMs: number, act: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, delayMs);
  };
  const show = (anchor: HTMLElement) => setOpen({ topic: anchor.dataset.topic ?? '', anchor });
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    topic: open?.topic ?? null,
    anchor: open?.anchor ?? null,
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      if (target.dataset.topic && target.matches(':focus-visible')) after(0, () => show(target));
    },
    onPointerOver: ({ target, pointerType }: PointerEvent<HTMLElement>) => {
      if (pointerType === 'touch') return;
      const row = (target as HTMLElement).closest<HTMLElement>('[data-topic]');
      if (row) after(open ? leaveMs : restMs, () => show(row));
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
