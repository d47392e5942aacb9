import { escapeXml } from '#export/drawing/markup.ts';

/** An element of XML; its children are XML already. An attribute without a value is left out. */
export function xml(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly string[]
): string {
  const values = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : ` ${name}="${escapeXml(String(value))}"`,
  );
  const start = `<${tag}${values.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${tag}>`;
}

/** An element that is its value alone, as charts have many. */
export function val(tag: string, value: string | number): string {
  return xml(tag, { val: value });
}

/** The first line of a part. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
