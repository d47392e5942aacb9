import { lookKey } from '#state/looks.ts';
import type { YearDrawing } from './yearForm.tsx';

/** How the years are drawn. */
export const overTimeLook = lookKey<{ readonly drawing: YearDrawing }>({ drawing: 'heat' });
