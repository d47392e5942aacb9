import { type ComponentType, createElement, use } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { lazyPart } from '#ui/lazyPart.ts';

/** A part that a reader opens: its code is fetched when it is first drawn, and with it the messages that the first screen did without. */
export function lazyView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const View = lazyPart(load);
  return function LazyView(props) {
    const words = useTranslator().complete();
    if (words !== null) {
      // Code and words come side by side; what fails here is told when the part itself is drawn.
      load().catch(() => {});
      use(words);
    }
    return createElement(View, props);
  };
}
