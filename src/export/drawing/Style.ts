import type { Attributes } from './Drawing.ts';

/** Attributes that hold for all that an element contains, as SVG has it. */
const inherited = [
  'clip-rule',
  'fill',
  'fill-opacity',
  'fill-rule',
  'font-size',
  'font-weight',
  'letter-spacing',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
] as const;

/** What an element is painted with. */
export type Style = Readonly<Partial<Record<(typeof inherited)[number], string | number>>>;

export const initialStyle: Style = { fill: '#000000', 'stroke-width': 1, 'font-size': 16 };

/** The style of an element, within what it stands in. */
export function styleWithin(outer: Style, attributes: Attributes): Style {
  const style: Partial<Record<(typeof inherited)[number], string | number>> = { ...outer };
  for (const name of inherited) {
    const value = attributes[name];
    if (value !== undefined) style[name] = value;
  }
  return style;
}
