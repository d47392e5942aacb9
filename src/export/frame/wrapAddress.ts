/**
 * Breaks an address before `?` and `&`, and after `/`, into at most a number of lines. One that is longer loses its
 * middle, marked with an ellipsis: its beginning says whose it is, its end what was chosen last.
 */
export function wrapAddress(
  address: string,
  width: number,
  widthOf: (text: string) => number,
  most = 2,
): readonly string[] {
  const signs = [...address];
  const wrap = (text: string) => wrapParts(text, width, widthOf);
  const whole = wrap(address);
  if (whole.length <= most) return whole;
  let [fits, tooLong] = [0, signs.length];
  // As many signs as go in, found by halving.
  while (tooLong - fits > 1) {
    const kept = Math.floor((fits + tooLong) / 2);
    if (wrap(shortened(signs, kept)).length <= most) fits = kept;
    else tooLong = kept;
  }
  return wrap(shortened(signs, fits));
}

function shortened(signs: readonly string[], kept: number): string {
  const start = Math.ceil((kept * 2) / 3);
  return `${signs.slice(0, start).join('')}…${signs.slice(signs.length - (kept - start)).join('')}`;
}

function wrapParts(address: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  const add = (part: string) => {
    if (line === '' || widthOf(line + part) <= width) line += part;
    else {
      lines.push(line);
      line = part;
    }
  };
  for (const part of address.split(/(?=[?&])|(?<=[/…])/))
    for (const piece of widthOf(part) <= width ? [part] : part) add(piece);
  return line === '' ? lines : [...lines, line];
}
