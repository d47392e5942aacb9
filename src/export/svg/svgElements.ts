import type { Attributes, Drawing } from '#export/drawing/Drawing.ts';
import type { SvgElement } from '#export/drawing/markup.ts';

/**
 * The elements of a picture as older programs draw them too: links have their address in either way, and a halo is
 * drawn by itself behind its words, which stand in the file once. LibreOffice does not know `paint-order` and would lay
 * the halo over the words; Inkscape knows `xlink:href` alone.
 */
export function svgElements(drawings: readonly Drawing[]): readonly SvgElement[] {
  let count = 0;
  const each = (drawing: Drawing): readonly SvgElement[] => {
    const { tag, attributes, children } = drawing;
    if (tag === 'text' && attributes['paint-order'] === 'stroke') {
      count += 1;
      return wordsOverHalo(drawing, `words-${count}`);
    }
    const within = children.flatMap<SvgElement | string>((child) => (isText(child) ? child : each(child)));
    const link = tag === 'a' ? { 'xlink:href': attributes.href } : {};
    return [{ tag, attributes: { ...attributes, ...link }, children: within }];
  };
  return drawings.flatMap(each);
}

/** The words take their colour from what is around them, and so once more, in the halo's, where they are used. */
function wordsOverHalo({ attributes, children }: Drawing, id: string): readonly SvgElement[] {
  const own: Record<string, Attributes[string]> = { ...attributes, id };
  const halo: Record<string, Attributes[string]> = { 'xlink:href': `#${id}`, fill: attributes.stroke };
  for (const name of ['fill', 'paint-order', ...strokes]) delete own[name];
  for (const name of strokes) halo[name] = attributes[name];
  return [
    { tag: 'use', attributes: halo, children: [] },
    {
      tag: 'g',
      attributes: { fill: attributes.fill },
      children: [{ tag: 'text', attributes: own, children: children.filter(isText) }],
    },
  ];
}

const strokes = ['stroke', 'stroke-width', 'stroke-linejoin', 'stroke-opacity'];

function isText(child: Drawing | string): child is string {
  return typeof child === 'string';
}
