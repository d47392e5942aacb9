import type { ReactNode } from 'react';
import type { HideablePart } from '#state/frameCodec.ts';
import { useShows } from '#views/siteContext.ts';

type UnlessProps = { readonly hidden: HideablePart; readonly children: ReactNode };

/** A part of the page, unless the site or the link leaves it out. */
export function Unless({ hidden, children }: UnlessProps) {
  return useShows(hidden) ? children : null;
}
