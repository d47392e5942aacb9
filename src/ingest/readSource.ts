import { IngestError } from './IngestError.ts';

/** The text of a file, and whether it is a saved page. */
export type Source = { readonly text: string; readonly isPage: boolean };

/** Bytes that a report may have: any book has less. */
export const largestSource = 5_000_000;

/** How files begin that are often taken for a report, each byte as one character, and what they are called. */
const formats: readonly (readonly [beginning: string, name: string])[] = [
  ['%PDF-', 'PDF'],
  ['PK\x03\x04', 'ZIP, DOCX, ODT'],
  ['\xd0\xcf\x11\xe0', 'DOC'],
  ['{\\rtf', 'RTF'],
  ['\x1f\x8b', 'GZIP'],
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['From: <Saved by', 'MHTML'],
  ['MIME-Version:', 'MHTML'],
  ['bplist00', 'WEBARCHIVE'],
];
/** Characters of the beginning that tell what a file is. */
const beginning = 4096;
const marks: readonly (readonly [mark: string, encoding: string])[] = [
  ['\xef\xbb\xbf', 'utf-8'],
  ['\xff\xfe', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
];

/**
 * Reads the bytes of a report: text in UTF-8, or UTF-16 with its mark, or a page in the encoding that it declares.
 *
 * @throws {IngestError} `empty`, `tooLarge`, `format`, `binary` or `encoding`
 */
export function readSource(bytes: Uint8Array): Source {
  if (bytes.length > largestSource) throw new IngestError('tooLarge', String(bytes.length));
  const head = String.fromCharCode(...bytes.subarray(0, beginning));
  const format = formats.find(([start]) => head.startsWith(start));
  if (format) throw new IngestError('format', format[1]);
  const text = decoded(bytes, head);
  if (!/\S/.test(text.replaceAll('\0', ''))) throw new IngestError(text.includes('\0') ? 'binary' : 'empty');
  if (isBinary(text)) throw new IngestError('binary');
  return { text, isPage: isPage(text) };
}

function decoded(bytes: Uint8Array, head: string): string {
  const marked = marks.find(([mark]) => head.startsWith(mark))?.[1];
  if (marked) return decode(bytes, marked);
  try {
    // What is UTF-8 throughout is nothing else, whatever a page that was saved anew still declares.
    return decode(bytes, 'utf-8');
  } catch (error) {
    const declared = isPage(head) ? declaredEncoding(head) : null;
    if (declared) return decode(bytes, declared);
    if (head.includes('\0')) throw new IngestError('binary');
    throw error;
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new IngestError('encoding', encoding, { cause });
  }
}

/** What a page says of itself in a `meta` element or an XML declaration. */
function declaredEncoding(head: string): string | null {
  const [, declared] =
    /<meta\b[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head) ??
    /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]+)/i.exec(head) ??
    [];
  return declared ?? null;
}

/** Text has no NUL, and hardly any control characters. */
function isBinary(text: string): boolean {
  const controls = text.match(/[^\P{Cc}\s]/gu) ?? [];
  return text.includes('\0') || controls.length > text.length / 50;
}

function isPage(text: string): boolean {
  const start = text
    .slice(0, beginning)
    .replace(/^(\uFEFF|\xef\xbb\xbf)/, '')
    .replaceAll(/<!--[\s\S]*?-->/g, '');
  return /^\s*(<\?xml[^>]*>\s*)?<(!doctype\s+html|html|head|body)\b/i.test(start);
}
