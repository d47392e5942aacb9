import type { KeyboardEvent } from 'react';
import type { ContactPosition } from '#selectors/contactPosition.ts';

/**
 * Escape closes, `[` and `]` lead to the contact before and after. Alone within the panel, and not
 * Alt with arrows, which are the browser's own Back and Forward.
 */
export function panelKeys({ previous, next }: ContactPosition, openContact: (id: string | null) => void) {
  const actions: Readonly<Record<string, () => void>> = {
    Escape: () => openContact(null),
    '[': () => previous && openContact(previous.id),
    ']': () => next && openContact(next.id),
  };
  return (event: KeyboardEvent) => {
    const action = actions[event.key];
    const isWriting = event.target instanceof HTMLTextAreaElement;
    if (!action || event.defaultPrevented || isWriting || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    action();
  };
}
