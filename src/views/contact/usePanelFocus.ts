import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

type PanelParts = {
  readonly panel: RefObject<HTMLElement | null>;
  readonly heading: RefObject<HTMLElement | null>;
  readonly scroll: RefObject<HTMLElement | null>;
};

/**
 * Takes the focus to the panel's heading when a contact is opened from elsewhere, and back when the
 * panel closes: to what opened it, or where that is gone, to the contact's row.
 */
export function usePanelFocus({ panel, heading, scroll }: PanelParts, contact: string): void {
  const opener = useRef<Element | null>(null);
  const shown = useRef(contact);
  const isFromElsewhere = useRef(true);
  // In the layout phase, since a sheet that opens moves the focus in an effect of its own.
  useLayoutEffect(() => {
    shown.current = contact;
    isFromElsewhere.current = !panel.current?.contains(document.activeElement);
    if (isFromElsewhere.current) opener.current = document.activeElement;
  }, [panel, contact]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another contact starts at its heading
  useEffect(() => {
    if (scroll.current) scroll.current.scrollTop = 0;
    if (isFromElsewhere.current) heading.current?.focus({ preventScroll: true });
  }, [heading, scroll, contact]);
  useEffect(() => () => giveBackFocus(opener.current, shown.current), []);
}

/** Only a focus that was lost with the panel is given back; one that is elsewhere stays. */
function giveBackFocus(opener: Element | null, contact: string): void {
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  const row = document.querySelector(`#contacts [data-contact="${CSS.escape(contact)}"] button`);
  const isThere = opener !== null && opener !== document.body && opener.isConnected;
  const target = isThere ? opener : (row ?? document.getElementById('contacts'));
  if (target instanceof HTMLElement || target instanceof SVGElement)
    target.focus({ preventScroll: !isThere });
}
