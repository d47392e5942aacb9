import { lookKey } from '#state/looks.ts';

/** Which contacts are counted: all, or only those of which there are readouts of both sides. */
export const scopes = ['all', 'both'] as const;
export type Scope = (typeof scopes)[number];

export type WhoSaidItLook = { readonly scope: Scope };

export const whoSaidItLook = lookKey<WhoSaidItLook>({ scope: 'all' });
