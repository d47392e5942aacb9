/** Control characters other than tab and line breaks, and those that turn the direction of what follows. */
const unsafe = /(?![\t\n\r])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Text of the data as a text file can hold it: well-formed, without control characters, and with nothing that turns
 * the direction of the words after it. Line breaks stay.
 */
export function safeText(text: string): string {
  return text
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .replaceAll(/[\u2028\u2029]/g, '\n')
    .replaceAll(unsafe, '');
}
