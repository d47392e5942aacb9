import type { Attributes } from './Drawing.ts';

/** An element of SVG: a drawing, or what a file has besides. */
export type SvgElement = {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly (SvgElement | string)[];
};

/** An element as XML. Text and values are escaped, and what XML 1.0 does not allow is left out. */
export function markup({ tag, attributes, children }: SvgElement): string {
  const values = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : ` ${name}="${escapeXml(typeof value === 'number' ? figure(value) : value)}"`,
  );
  const content = children.map((child) => (typeof child === 'string' ? escapeXml(child) : markup(child)));
  return content.length === 0
    ? `<${tag}${values.join('')}/>`
    : `<${tag}${values.join('')}>${content.join('')}</${tag}>`;
}

/** A hundredth of a pixel is not seen at three times the size. */
function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** What XML 1.0 does not allow: control characters but for white space, halves of a pair, two that are no characters. */
const forbidden = /[\p{Cs}\uFFFE\uFFFF]|[^\P{Cc}\t\n\r]/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML, between tags or within quotation marks. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
