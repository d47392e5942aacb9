import { escapeXml } from '#export/drawing/markup.ts';

/** What a document says of itself. */
export type PdfInfo = {
  readonly title: string;
  /** The filter sentence. */
  readonly subject: string;
  readonly keywords: readonly string[];
  /** The program that made it. */
  readonly creator: string;
  /** BCP 47 language of the words. */
  readonly language: string;
};

/** The same as XMP, for programs that read that, with the addresses of the views. */
export function xmpDescription(info: PdfInfo, addresses: readonly string[], made: Date): string {
  const { title, subject, keywords, creator, language } = info;
  const inLanguage = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  const bag = (texts: readonly string[]) =>
    `<rdf:Bag>${texts.map((text) => `<rdf:li>${escapeXml(text)}</rdf:li>`).join('')}</rdf:Bag>`;
  const [pdf, xmp] = ['http://ns.adobe.com/pdf/1.3/', 'http://ns.adobe.com/xap/1.0/'];
  return [
    `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="${pdf}" xmlns:xmp="${xmp}">`,
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${inLanguage(title)}</dc:title>`,
    `<dc:description>${inLanguage(subject)}</dc:description>`,
    `<dc:language>${bag([language])}</dc:language>`,
    `<dc:subject>${bag(keywords)}</dc:subject>`,
    `<dc:relation>${bag(addresses)}</dc:relation>`,
    `<pdf:Keywords>${escapeXml(keywords.join(', '))}</pdf:Keywords>`,
    `<xmp:CreatorTool>${escapeXml(creator)}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${made.toISOString()}</xmp:CreateDate>`,
    '</rdf:Description>',
  ].join('\n');
}
