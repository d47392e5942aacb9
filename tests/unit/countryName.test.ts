import { expect, test } from 'vitest';
import { countryName } from '#filter/countryName.ts';
import { translatorOf } from '../fixtures/translators.ts';

const countries = { XN: { en: 'Northmark', ru: 'Нортмарк' }, IS: { en: 'The Island' } };

test.each([
  ['XN', 'en', 'Northmark'],
  ['XN', 'ru', 'Нортмарк'],
  ['XN', 'hi', 'Northmark'],
  ['IS', 'en', 'The Island'],
  ['NP', 'en', 'Nepal'],
  ['NP', 'ru', 'Непал'],
  ['XZ', 'en', 'XZ'],
] as const)(
  'the country %s is called in %s what the data says, else what the language does: %s',
  (code, language, name) => {
    expect(countryName({ countries }, code, translatorOf(language))).toBe(name);
  },
);
