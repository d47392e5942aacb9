import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { Evidence } from '#ingest/Draft.ts';

export type Lighting = {
  /** Id of the element whose evidence is lit; null while none is. */
  readonly lit: string | null;
  /** Leads from a value to the words that bear it. */
  readonly showEvidence: (target: string, evidence: Evidence) => void;
};

/**
 * Joins values and the words that bear them: where the pointer or the focus is on a value, its words are lit and come
 * into sight; a click on words, or on their label, leads to the value.
 *
 * @param form holds values, each in an element with `data-value` and an id
 * @param text holds words, each in an element whose `data-targets` are the ids of their values
 */
export function useLighting(
  form: RefObject<HTMLElement | null>,
  text: RefObject<HTMLElement | null>,
): Lighting {
  const [lit, setLit] = useState<string | null>(null);
  useEffect(() => {
    const pane = form.current;
    if (!pane) return;
    const light = ({ target }: Event) => setLit(litValue(target));
    const leave = () =>
      setLit(litValue(pane.contains(document.activeElement) ? document.activeElement : null));
    pane.addEventListener('focusin', light);
    pane.addEventListener('pointerover', light);
    pane.addEventListener('pointerleave', leave);
    return () => {
      pane.removeEventListener('focusin', light);
      pane.removeEventListener('pointerover', light);
      pane.removeEventListener('pointerleave', leave);
    };
  }, [form]);
  useEffect(() => {
    const pane = text.current;
    if (!pane) return;
    const open = (event: MouseEvent) => {
      const word = event.target instanceof Element ? event.target.closest('[data-targets]') : null;
      const [target] = word?.getAttribute('data-targets')?.split(' ') ?? [];
      if (!target) return;
      event.preventDefault();
      goToValue(target);
    };
    pane.addEventListener('click', open);
    return () => pane.removeEventListener('click', open);
  }, [text]);
  useEffect(() => {
    if (lit !== null && text.current) bringIntoSight(text.current, wordsOf(text.current, lit));
  }, [lit, text]);
  const showEvidence = useCallback(
    (target: string, { paragraph }: Evidence) => {
      setLit(target);
      const pane = text.current;
      const within = pane?.querySelectorAll('ol > li')[paragraph];
      if (!pane || !within) return;
      const [words] = [...wordsOf(within, target), within];
      bringIntoSight(pane, [words ?? within]);
      labelOf(within, target)?.focus({ preventScroll: true });
    },
    [text],
  );
  return { lit, showEvidence };
}

/** Leads to a value, or to whatever of the form has the id, and puts the focus on its control. */
export function goToValue(id: string): void {
  const element = document.getElementById(id);
  const control = element?.querySelector<HTMLElement>('input, select, textarea') ?? element;
  element?.closest('details')?.setAttribute('open', '');
  element?.scrollIntoView({ block: 'nearest' });
  control?.focus({ preventScroll: true });
}

function litValue(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest('[data-value]')?.id ?? null) : null;
}

function wordsOf(within: Element, target: string): Element[] {
  return [...within.querySelectorAll(`[data-targets~="${CSS.escape(target)}"]`)];
}

function labelOf(within: Element, target: string): HTMLElement | null {
  return within.querySelector<HTMLElement>(`a[data-targets~="${CSS.escape(target)}"]`);
}

/** Scrolls a pane, and nothing around it, until the first of some words is seen; if one of them is, it rests. */
function bringIntoSight(pane: HTMLElement, words: readonly Element[]): void {
  const outer = pane.getBoundingClientRect();
  const isSeen = (one: DOMRect) => one.top >= outer.top && one.bottom <= outer.bottom;
  const boxes = words.map((one) => one.getBoundingClientRect());
  const [first] = boxes;
  if (!first || boxes.some(isSeen)) return;
  pane.scrollBy({ top: first.top - outer.top - outer.height / 3, behavior: 'instant' });
}
