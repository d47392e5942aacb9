import { createContext, useContext } from 'react';
import { type Config, defaultConfig, type Feature } from '#model/Config.ts';
import type { HideablePart } from '#state/frameCodec.ts';
import { useViewContext } from '#state/useViewState.ts';

export const SiteContext = createContext<Config>(defaultConfig);

/** What the site has set. */
export function useSite(): Config {
  return useContext(SiteContext);
}

/** Whether a part of the page is shown: the site has not turned it off, and the link does not hide it. */
export function useShows(part: HideablePart): boolean {
  const { features } = useSite();
  const { hidden } = useViewContext().frame;
  return features[part as Feature] !== false && !hidden.has(part);
}
