import type { LifeLineOrder } from '#selectors/topicLifeLines.ts';
import { lookKey } from '#state/looks.ts';

/** What the lines of a group are ordered by. */
export type LifeLinesLook = { readonly order: LifeLineOrder };

export const lifeLinesLook = lookKey<LifeLinesLook>({ order: 'frequency' });
