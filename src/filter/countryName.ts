import type { Translator } from '#i18n/Translator.ts';
import type { Dataset } from '#model/Dataset.ts';

/** What a country is called: by the data where that names it, else as the reader's language does. */
export function countryName(
  { countries }: Pick<Dataset, 'countries'>,
  code: string,
  { label, country }: Translator,
): string {
  const named = Object.hasOwn(countries, code) ? countries[code] : undefined;
  return named ? label(named) : country(code);
}
