import type { HideablePart } from '#state/frameCodec.ts';
import { useViewContext } from '#state/useViewState.ts';
import { useShows } from './siteContext.ts';

/** Whether readers can add reports here: never within another page, and not where the site or the link hides it. */
export function useOffersReports(): boolean {
  const { isEmbedded, locked } = useViewContext().frame;
  const isShown = useShows('report' as HideablePart);
  return isShown && !isEmbedded && locked.size === 0;
}
