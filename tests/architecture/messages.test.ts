import { readFileSync } from 'node:fs';
import { type CompiledMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from './sourceFiles.ts';

const read = (language: string) =>
  JSON.parse(readFileSync(`src/i18n/messages/${language}.json`, 'utf8')) as Record<string, string>;
const en = read('en');
const keys = Object.keys(en);

/** Messages that are rightly the same as in English: names, signs, and such. */
const sameInAll = new Set(['app.name']);

/** Messages that count in the genitive, of which Russian has but two forms: `из 21 контакта`, `из 22 контактов`. */
const genitive = new Set(['topics.amountOf', 'topics.unit.share']);

/** The parts of a message that ask for a value: its name, and what is said in each case if there are cases. */
function valuesIn(message: CompiledMessage): { name: string; cases: Record<string, CompiledMessage> }[] {
  return message.flatMap((token) => {
    if (typeof token === 'string') return [];
    const [name, , format] = token;
    const cases = typeof format === 'object' ? (format as Record<string, CompiledMessage>) : {};
    return [{ name, cases }, ...Object.values(cases).filter(Array.isArray).flatMap(valuesIn)];
  });
}

/** The names of the values that a message asks for. */
function argumentsOf(message: string): string[] {
  return [...new Set(valuesIn(compileMessageOrThrow(message)).map(({ name }) => name))].sort();
}

/** The message without what is the same in any language: values, figures, punctuation. */
const wordsOf = (message: string) => message.replaceAll(/\{\w+\}|[^\p{L}]/gu, '');
const isPlainLatin = (message: string) => /^[A-Za-z]+$/.test(wordsOf(message));

describe('the message catalogues', () => {
  test.each(['hi', 'ru'])('have the same keys in %s as in English', (language) => {
    expect(Object.keys(read(language))).toEqual(keys);
  });

  test.each(['hi', 'ru'])('ask for the same values in %s as in English', (language) => {
    const other = read(language);
    const asked = (catalogue: Record<string, string>) =>
      Object.fromEntries(keys.map((key) => [key, argumentsOf(catalogue[key] ?? '')]));
    expect(asked(other)).toEqual(asked(en));
  });

  test.each(['en', 'hi', 'ru'])('say something under every key in %s', (language) => {
    const empty = Object.entries(read(language)).filter(([, message]) => message.trim() === '');
    expect(empty).toEqual([]);
  });

  test.each(['hi', 'ru'])('are translated into %s', (language) => {
    const copied = Object.entries(read(language)).filter(
      ([key, message]) => message === en[key] && isPlainLatin(message) && !sameInAll.has(key),
    );
    expect(copied).toEqual([]);
  });

  test('have all plural forms that the language needs', () => {
    const short = ['en', 'hi', 'ru'].flatMap((language) => {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      return Object.entries(read(language)).flatMap(([key, message]) =>
        pluralsIn(message)
          .filter((cases) => !genitive.has(key) && forms.some((form) => !cases.includes(form)))
          .map((cases) => `${language} ${key}: ${cases.join(', ')}`),
      );
    });
    expect(short).toEqual([]);
  });

  test('have no message that nothing says', () => {
    const sources = sourceFiles('src', /\.tsx?$/).map(({ source }) => source);
    expect(keys.filter((key) => !isSaid(key, sources.join('\n')))).toEqual([]);
  });
});

test('a message that nothing says is noticed', () => {
  const source = `t('map.title'); const key: MessageKey = \`format.\${a.b}\`; t(\`x.\${a.b}.short\`);`;
  const said = (key: string) => isSaid(key, source);
  expect(['map.title', 'format.call', 'x.y.short'].map(said)).toEqual([true, true, true]);
  expect(['map.titles', 'formats.call', 'x.y.long', 'map'].map(said)).toEqual([false, false, false, false]);
});

/** Whether the code has the key, as it is or as a template whose gaps it fits. */
function isSaid(key: string, source: string): boolean {
  if (new RegExp(`['"\`]${escaped(key)}['"\`]`).test(source)) return true;
  return templatesOf(source).some((pattern) => pattern.test(key));
}

function templatesOf(source: string): RegExp[] {
  const templates = source.matchAll(/`([a-zA-Z]+\.(?:[\w.-]|\$\{[^}]*\})*)`/g);
  return [...templates]
    .filter(([text]) => text.includes('${'))
    .map(
      ([, text = '']) =>
        new RegExp(
          `^${text
            .split(/\$\{[^}]*\}/)
            .map(escaped)
            .join('[\\w-]+')}$`,
        ),
    );
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The forms that a message has for each number in it. */
function pluralsIn(message: string): string[][] {
  return valuesIn(compileMessageOrThrow(message))
    .map(({ cases }) => Object.keys(cases))
    .filter((forms) => forms.length > 0);
}
