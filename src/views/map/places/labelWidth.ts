import { textWidth } from '#ui/textWidth.ts';
import { typeSize } from './placeLabels.ts';

/** Measures labels of the map, `spacing` pixels added after each letter. */
export function labelWidth(text: string, spacing = 0): number {
  return textWidth(text, typeSize) + spacing * [...text].length;
}
