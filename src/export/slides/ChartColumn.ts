import type { Box } from '#export/drawing/Drawing.ts';
import type { ChartSlice } from './chartSlices.ts';

/** A part of a chart, beside the others. */
export type ChartColumn = ChartSlice & Pick<Box, 'x' | 'width'>;
