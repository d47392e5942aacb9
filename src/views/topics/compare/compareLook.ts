import { lookKey } from '#state/looks.ts';
import type { ComparedOrder } from './CompareMenus.tsx';

/** In which order the topics stand. */
export const compareLook = lookKey<{ readonly order: ComparedOrder }>({ order: 'change' });
