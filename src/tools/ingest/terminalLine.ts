import { stripVTControlCharacters } from 'node:util';
import { cleanText } from '#ingest/cleanText.ts';

/** A line as it may be shown on a terminal: without escape sequences, control and invisible characters, and breaks. */
export function terminalLine(text: string): string {
  return cleanText(stripVTControlCharacters(text)).replaceAll(/[\n\t]/g, ' ');
}

/** JSON with what a terminal might obey written as escapes, which say the same. */
export function terminalJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll(
    /[\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
