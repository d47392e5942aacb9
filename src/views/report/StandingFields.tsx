import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { contactCertainties, formats, levels, modes, statuses } from '#model/schema/vocabulary.ts';
import { ChoiceField } from './ChoiceField.tsx';
import type { ContactPartProps } from './ContactForm.tsx';
import { withoutValue, withValue } from './editContact.ts';
import { fieldIds } from './fieldIds.ts';
import type { ContactValues, SingleField } from './ReportWork.ts';

/** Fields of which the codebook lists all values. */
const listed = {
  mode: modes,
  format: formats,
  status: statuses,
  level: levels,
  certainty: contactCertainties,
} as const satisfies Partial<Record<SingleField, readonly string[]>>;
type ListedField = keyof typeof listed;
const listedFields = Object.keys(listed) as ListedField[];

/** How the two were in touch, on what kind of occasion, at which level, and how sure that is. */
export function StandingFields({ standing: { contact, resolved }, onChange }: ContactPartProps) {
  const translator = useTranslator();
  const { t } = translator;
  return listedFields.map((field) => (
    <ChoiceField<string>
      key={field}
      id={fieldIds.field(contact.key, field)}
      label={t(`report.field.${field}`)}
      options={listed[field].map((value) => ({ value, label: valueInWords(field, value, translator) }))}
      value={resolved[field].value}
      onChange={(value) => onChange((one) => withValue(one, field, value as ContactValues[ListedField]))}
      evidence={resolved[field].evidence}
      isByHand={field in contact.edits}
      asRead={valueInWords(field, contact.read[field].value, translator)}
      onRestore={() => onChange((one) => withoutValue(one, field))}
      width={field === 'mode' || field === 'format' ? 'half' : 'third'}
    />
  ));
}

function valueInWords(field: ListedField, value: string, { t }: Translator): string {
  return t(`${field}.${value}` as 'mode.video');
}
