import { lookKey } from '#state/looks.ts';
import type { MatrixSize } from './matrixLayout.ts';
import type { PairShade } from './pairFigures.ts';

/** How many topics the matrix shows, null for as many as there is room for; and what its shade stands for. */
export type TogetherLook = { readonly asked: MatrixSize | null; readonly shade: PairShade };

export const togetherLook = lookKey<TogetherLook>({ asked: null, shade: 'rarer' });
