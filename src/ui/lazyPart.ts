import { type ComponentType, createElement, lazy } from 'react';

/** The file of a part could not be fetched or run; after `renew` it is asked for again when the part is next drawn. */
export class LazyPartError extends Error {
  readonly renew: () => void;

  constructor(cause: unknown, renew: () => void) {
    super(String(cause), { cause });
    this.renew = renew;
  }
}

/**
 * A component in a file of its own, fetched when it is first drawn. `lazy` alone would hold on to a failure for
 * good; it must hold on to it until a boundary has caught it, else React would fetch and fail without end.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let Part = newPart();
  function newPart() {
    const part = lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        throw new LazyPartError(error, () => {
          if (Part === part) Part = newPart();
        });
      }
    });
    return part;
  }
  return function LazyPart(props) {
    return createElement(Part, props);
  };
}
