/** Where text cannot be measured: the width of a letter in ems. */
const roughly = 0.6;

const widths = new Map<string, number>();

/** Measures text of `size` pixels in a font family, `spacing` pixels added after each letter. */
export function textWidth(family: string, size: number, weight = 400, spacing = 0): (text: string) => number {
  const context = measuringContext();
  const font = `${weight} ${size}px ${family}`;
  return (text) => {
    const key = `${font} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (context) context.font = font;
      width = context ? context.measureText(text).width : text.length * size * roughly;
      widths.set(key, width);
    }
    return width + spacing * [...text].length;
  };
}

let shared: OffscreenCanvasRenderingContext2D | null | undefined;

function measuringContext() {
  shared ??= typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  return shared;
}
