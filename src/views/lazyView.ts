import { type ComponentType, createElement, useEffect, useState } from 'react';
import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { lazyPart } from '#ui/lazyPart.ts';

/**
 * A part that a reader opens: its code is fetched when it is first drawn, and beside it the messages that the first
 * screen did without. Nothing is drawn until both are there.
 */
export function lazyView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const View = lazyPart(load);
  return function LazyView(props) {
    const hasWords = useAllWords(useTranslator());
    useEffect(() => {
      // What fails here is told when the view itself is drawn.
      load().catch(() => {});
    }, []);
    return hasWords ? createElement(View, props) : null;
  };
}

/** Whether every message is there; fetches those that are not, and throws while drawing if they do not come. */
function useAllWords(translator: Translator): boolean {
  const [outcome, setOutcome] = useState<{ readonly error?: unknown } | null>(null);
  const isComplete = translator.isComplete();
  useEffect(() => {
    if (isComplete) return;
    let isCurrent = true;
    const settle = (result: { readonly error?: unknown }) => {
      if (isCurrent) setOutcome(result);
    };
    translator.complete().then(
      () => settle({}),
      (error: unknown) => settle({ error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [translator, isComplete]);
  if (!isComplete && outcome && 'error' in outcome) throw outcome.error;
  return isComplete;
}
