import { type ComponentType, createElement, useEffect } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { lazyPart } from '#ui/lazyPart.ts';
import { useAllWords } from './useAllWords.ts';

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
