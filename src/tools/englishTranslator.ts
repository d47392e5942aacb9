import { readFileSync } from 'node:fs';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { type Catalogue, createTranslator, type Translator } from '#i18n/Translator.ts';

/** The words of the page for a command, whose messages no bundler has compiled. */
export function englishTranslator(): Translator {
  const file = new URL('../i18n/messages/en.json', import.meta.url);
  const messages = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  const compiled = Object.fromEntries(messages.map(([key, text]) => [key, compileMessageOrThrow(text)]));
  return createTranslator('en', compiled as Catalogue);
}
