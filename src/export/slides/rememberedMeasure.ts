import type { MeasureText } from '#export/drawing/MeasureText.ts';

/** Measures each text once: widths grow with the size of the type. */
export function rememberedMeasure(measure: MeasureText): MeasureText {
  const widths = { 400: new Map<string, number>(), 700: new Map<string, number>() };
  return (text, size, weight = 400) => {
    const known = widths[weight].get(text) ?? measure(text, 100, weight);
    widths[weight].set(text, known);
    return (known * size) / 100;
  };
}
