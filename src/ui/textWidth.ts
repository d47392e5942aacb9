/** Where text cannot be measured: the width of a letter in ems. */
const roughly = 0.6;

const widths = new Map<string, number>();
let context: OffscreenCanvasRenderingContext2D | null | undefined;

/** The width in pixels of words in the page's font, at the size of captions unless another is given. */
export function textWidth(text: string, size = 11, weight = 400): number {
  const key = `${weight} ${size} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    width = measure(text, size, weight);
    widths.set(key, width);
  }
  return width;
}

function measure(text: string, size: number, weight: number): number {
  context ??= typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return text.length * size * roughly;
  context.font = `${weight} ${size}px ${getComputedStyle(document.documentElement).fontFamily}`;
  return context.measureText(text).width;
}
