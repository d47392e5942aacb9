import type { KeyboardEvent } from 'react';
import type { ContactPosition } from '#selectors/contactPosition.ts';

/**
 * Escape closes, `[` and `]` lead to the contact before and after; where the keyboard has letters of
 * another script in their place, those keys do. Alone within the panel, and not Alt with arrows, which
 * are the browser's own Back and Forward.
 */
export function panelKeys({ previous, next }: ContactPosition, openContact: (id: string | null) => void) {
  const actions: Readonly<Record<string, () => void>> = {
    Escape: () => openContact(null),
    '[': () => previous && openContact(previous.id),
    ']': () => next && openContact(next.id),
  };
  return (event: KeyboardEvent) => {
    const action = actions[event.key] ?? actions[bracketAt(event)];
    const isWriting = event.target instanceof HTMLTextAreaElement;
    if (!action || event.defaultPrevented || isWriting || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    action();
  };
}

/** The bracket that a US keyboard has on the key, if the reader's writes something beyond ASCII with it. */
function bracketAt({ key, code, altKey, shiftKey }: KeyboardEvent): string {
  if (altKey || shiftKey || /^[!-~]$/.test(key)) return '';
  return code === 'BracketLeft' ? '[' : code === 'BracketRight' ? ']' : '';
}
