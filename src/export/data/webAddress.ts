/** An address that a file may link to: http or https alone, and without a space or line break; null for any other. */
export function webAddress(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return /[\s\p{C}]/u.test(text) ? href : text;
}
