import { useEffect } from 'react';
import { useViewContext } from '#state/useViewState.ts';

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) undo and redo filters, except where text is being written. */
export function Shortcuts() {
  const { travel } = useViewContext();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const direction = isWriting(event.target) ? null : directionOf(event);
      if (!direction) return;
      event.preventDefault();
      travel[direction]();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [travel]);
  return null;
}

type Keystroke = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** What a keystroke asks for. Where the keyboard writes no Latin letters, the place of the key counts. */
export function directionOf(event: Keystroke): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = /^[!-~]$/.test(event.key) ? event.key.toLowerCase() : event.code;
  if (key === 'y' || key === 'KeyY') return 'redo';
  if (key !== 'z' && key !== 'KeyZ') return null;
  return event.shiftKey ? 'redo' : 'undo';
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=checkbox], [type=radio]), textarea') !== null
  );
}
