import { type ReactNode, type ToggleEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import { Part } from './Part.tsx';
import styles from './Popover.module.css';

type PopoverProps = {
  /** What the button shows. */
  readonly trigger: ReactNode;
  /** Name of the button, where what it shows is no word. */
  readonly triggerLabel?: string;
  readonly look?: 'plain' | 'primary' | 'quiet' | 'icon' | 'link';
  readonly className?: string;
  /** Name of the panel. */
  readonly label: string;
  /** What the panel holds; made when it is opened. `close` puts the focus back on the button. */
  readonly children: (close: () => void) => ReactNode;
};

const gap = 4;
const edge = 8;

/**
 * A button that opens a floating panel. The browser's own popover: it lies above everything, and
 * Escape or a click elsewhere closes it.
 */
export function Popover({ trigger, triggerLabel, look, className, label, children }: PopoverProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const close = () => {
    panel.current?.hidePopover();
    button.current?.focus();
  };
  const onToggle = (event: ToggleEvent<HTMLDivElement>) => {
    const opens = event.newState === 'open';
    setOpen(opens);
  };
  useEffect(() => {
    if (!isOpen || !button.current || !panel.current) return;
    return keepPlaced(panel.current, button.current);
  }, [isOpen]);
  return (
    <span className={styles.anchor}>
      <Button
        ref={button}
        look={look ?? 'plain'}
        className={className ?? ''}
        popoverTarget={id}
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        {...(triggerLabel ? { 'aria-label': triggerLabel, title: triggerLabel } : {})}
      >
        {trigger}
      </Button>
      <div
        id={id}
        ref={panel}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={styles.panel}
        onToggle={onToggle}
      >
        {/* What it holds may be a file of its own, fetched when it is first opened. */}
        {isOpen ? <Part>{children(close)}</Part> : null}
      </div>
    </span>
  );
}

/**
 * Places the panel, again whenever its size changes, and puts the focus on its first control once there is one,
 * and again should that control be gone and the focus with it.
 */
function keepPlaced(panel: HTMLElement, button: HTMLElement): () => void {
  let focused: HTMLElement | undefined;
  const observer = new ResizeObserver(() => {
    place(panel, button);
    const first = panel.querySelector<HTMLElement>('input, button, a, [tabindex="0"]');
    if (!first || focused?.isConnected || panel.contains(document.activeElement)) return;
    focused = first;
    first.focus({ preventScroll: true });
  });
  observer.observe(panel);
  return () => observer.disconnect();
}

/** Puts the panel under its button, or above where there is more room, and within the window. */
function place(panel: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = anchor.bottom + gap;
  const above = anchor.top - gap - height;
  const isBelow = below + height <= clientHeight - edge || above < edge;
  panel.style.left = `${Math.max(edge, Math.min(anchor.left, clientWidth - width - edge))}px`;
  panel.style.top = `${Math.max(edge, Math.min(isBelow ? below : above, clientHeight - height - edge))}px`;
}
