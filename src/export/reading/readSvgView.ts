import { type PictureView, pictureView, type UnreadReason } from './PictureView.ts';

const dublinCore = 'http://purl.org/dc/elements/1.1/';
const terms = 'http://purl.org/dc/terms/';

/** What drawing programs write on the outermost element rather than where it is used. */
const namespaces = [
  ['', 'http://www.w3.org/2000/svg'],
  [':svg', 'http://www.w3.org/2000/svg'],
  [':rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
  [':dc', dublinCore],
  [':dcterms', terms],
  [':cc', 'http://creativecommons.org/ns#'],
]
  .map(([prefix, address]) => `xmlns${prefix}="${address}"`)
  .join(' ');

/** Far more than the metadata of a picture have. */
const longest = 200_000;

/**
 * The view that an SVG file says it shows. Only its metadata are parsed, by themselves: nothing else in the file is
 * looked at, and there are no entities for it to bring.
 */
export function readSvgView(bytes: Uint8Array<ArrayBuffer>): PictureView | UnreadReason {
  const text = decode(bytes);
  if (text === null) return 'broken';
  if (!/<(?:svg:)?svg[\s>]/.test(text)) return 'otherKind';
  if (!/<\/(?:svg:)?svg\s*>\s*$/.test(text.slice(-1000))) return 'broken';
  const metadata = metadataOf(text);
  if (metadata === null) return 'withoutView';
  if (metadata.length > longest || /<!/.test(metadata)) return 'unusableView';
  const parsed = new DOMParser().parseFromString(`<x ${namespaces}>${metadata}</x>`, 'application/xml');
  if (parsed.getElementsByTagName('parsererror').length > 0) return 'broken';
  const address = parsed.getElementsByTagNameNS(dublinCore, 'source')[0]?.textContent;
  const version = parsed.getElementsByTagNameNS(terms, 'hasVersion')[0]?.textContent;
  if (address == null || version == null) return 'withoutView';
  return pictureView(address, version);
}

function decode(bytes: Uint8Array<ArrayBuffer>): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The first element `metadata`, as it stands in the file. */
function metadataOf(text: string): string | null {
  const [tag, prefix] = /<(svg:)?metadata[\s>]/.exec(text) ?? [];
  if (tag === undefined) return null;
  const start = text.indexOf(tag);
  const end = `</${prefix ?? ''}metadata>`;
  const length = text.indexOf(end, start);
  return length < 0 ? null : text.slice(start, length + end.length);
}
