import type { PictureName } from '#state/View.ts';

/** Views whose slides have a chart that a presentation program draws by itself. */
export const nativeCharts: readonly PictureName[] = ['histogram', 'frequency', 'over-time', 'compare'];
