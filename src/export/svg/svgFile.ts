import { escapeXml, markup } from '#export/drawing/markup.ts';
import type { PictureFont } from '#export/fonts/PictureFont.ts';
import { unicodeRange } from '#export/fonts/unicodeRange.ts';
import type { ComposedPicture } from '#export/frame/composePicture.ts';
import { svgElements } from './svgElements.ts';
import { toBase64 } from './toBase64.ts';

/** What a program without the embedded fonts looks for. */
const families = "'Noto Sans', 'Noto Sans Devanagari', sans-serif";

/**
 * A picture as an SVG file: text stays text, its fonts are embedded, and the metadata has the address and data version
 * from which the page restores the view.
 */
export function svgFile(
  { width, height, title, words, elements }: ComposedPicture,
  fonts: readonly PictureFont[],
): string {
  const language = escapeXml(words.language);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${language}" xml:lang="${language}" role="img" font-family="${families}" text-rendering="geometricPrecision">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(`${words.sentence}\n${words.source}`)}</desc>`,
    metadata(title, words),
    ...(fonts.length > 0 ? [`<style>${fonts.map(fontFace).join('')}</style>`] : []),
    ...svgElements(elements).map(markup),
    '</svg>',
    '',
  ].join('\n');
}

/** Dublin Core in RDF, as drawing programs keep it. */
function metadata(title: string, words: ComposedPicture['words']): string {
  const inWords = (name: string, text: string) =>
    `<dc:${name} xml:lang="${escapeXml(words.language)}">${escapeXml(text)}</dc:${name}>`;
  return [
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><rdf:Description rdf:about="">',
    inWords('title', title),
    inWords('description', `${words.sentence}\n${words.source}`),
    `<dc:source>${escapeXml(words.address)}</dc:source>`,
    `<dcterms:hasVersion>${escapeXml(words.version)}</dcterms:hasVersion>`,
    '<dc:format>image/svg+xml</dc:format>',
    '</rdf:Description></rdf:RDF></metadata>',
  ].join('');
}

function fontFace({ subset, weight, mediaType, bytes }: PictureFont): string {
  const source = `url(data:${mediaType};base64,${toBase64(bytes)}) format('woff')`;
  return `@font-face{font-family:'Noto Sans';font-weight:${weight};src:${source};unicode-range:${unicodeRange(subset)}}`;
}
