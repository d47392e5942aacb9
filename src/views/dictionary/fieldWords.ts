import type { PackageField } from '#data/DataPackage.ts';
import type { Translator } from '#i18n/Translator.ts';

const knownTypes = ['string', 'number', 'integer', 'boolean', 'object'] as const;
const knownFormats = ['edtf', 'uri'] as const;

/** What a field holds, in words: `list: id in documents`. */
export function typeWords(field: PackageField, translator: Translator): string {
  const { type, format, references, items } = field;
  const { t } = translator;
  if (references) return t('dictionary.idIn', { resource: references });
  if (type === 'array')
    return items
      ? t('dictionary.listOf', { item: typeWords(items, translator) })
      : t('dictionary.type.array');
  const knownFormat = knownFormats.find((name) => name === format);
  if (knownFormat) return t(`dictionary.format.${knownFormat}`);
  const known = knownTypes.find((name) => name === type);
  return known ? t(`dictionary.type.${known}`) : type || '–';
}

/** What a field must hold to, a sentence each. */
export function ruleWords(field: PackageField, translator: Translator): readonly string[] {
  const { t } = translator;
  const { isRequired, isUnique, items } = field;
  return [
    t(isRequired ? 'dictionary.required' : 'dictionary.optional'),
    ...(isUnique ? [t('dictionary.unique')] : []),
    ...limitWords(field, translator),
    // What an item must hold to is said of the list, which has no row for it.
    ...(items ? limitWords({ ...items, minLength: null }, translator) : []),
  ];
}

function limitWords(
  { allowed, pattern, minimum, maximum, minLength, type }: PackageField,
  { t, locale }: Translator,
): string[] {
  const figure = (value: number) => value.toLocaleString(locale);
  const filled = type === 'array' ? 'dictionary.filledList' : 'dictionary.filled';
  return [
    ...(minLength === 1 ? [t(filled)] : []),
    ...(minLength !== null && minLength > 1 ? [t('dictionary.minLength', { count: minLength })] : []),
    ...(allowed.length > 0 ? [t('dictionary.oneOf', { values: allowed.join(', ') })] : []),
    ...(minimum === null ? [] : [t('dictionary.minimum', { value: figure(minimum) })]),
    ...(maximum === null ? [] : [t('dictionary.maximum', { value: figure(maximum) })]),
    ...(pattern ? [t('dictionary.pattern', { pattern })] : []),
  ];
}
