import { useEffect, useState } from 'react';
import type { Translator } from '#i18n/Translator.ts';

/** Whether every message is there; fetches those that are not, and throws while drawing if they do not come. */
export function useAllWords(translator: Translator): boolean {
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
