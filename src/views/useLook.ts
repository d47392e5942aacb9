import { type LookKey, lookOf } from '#state/looks.ts';
import { useViewState } from '#state/useViewState.ts';

/** A look as it stands, and what changes some of it. */
export function useLook<Look extends object>(
  key: LookKey<Look>,
): readonly [Look, (changed: Partial<Look>) => void] {
  const look = useViewState(({ looks }) => lookOf(looks, key));
  const setLook = useViewState((state) => state.setLook);
  return [look, (changed) => setLook(key, changed)];
}
