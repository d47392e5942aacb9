import { safeText } from '#export/data/safeText.ts';

/** The longest line in octets, without its break. */
const longest = 75;

/** A content line with a text as its value: what would end the value or begin another line is escaped. */
export function textLine(name: string, text: string): string {
  return foldLine(`${name}:${escapedText(text)}`);
}

/** A content line whose value is a list of texts. */
export function listLine(name: string, texts: readonly string[]): string {
  return foldLine(`${name}:${texts.map(escapedText).join(',')}`);
}

/** A content line whose value stands as it is: a date, a number, an address, a fixed word. */
export function plainLine(name: string, value: string): string {
  return foldLine(`${name}:${value.replaceAll(/\p{C}/gu, '')}`);
}

/**
 * A content line as it stands in the file: folded where it has more than 75 octets, never within a sign of UTF-8,
 * and ended with CR LF.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc5545#section-3.1 | RFC 5545, section 3.1}
 */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > longest) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** How many octets a code point has in UTF-8. */
function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}

function escapedText(text: string): string {
  return safeText(text)
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n');
}
