import { useTranslator } from '#i18n/useTranslator.ts';
import type { ContactPartProps } from './ContactForm.tsx';
import { withoutValue, withValue } from './editContact.ts';
import { fieldIds } from './fieldIds.ts';
import { TextField } from './TextField.tsx';

/** The event that a new contact was held at; one that the data has keeps its own. */
export function OccasionField({ standing: { contact, resolved, outcome }, onChange }: ContactPartProps) {
  const { t } = useTranslator();
  const { value, evidence } = resolved.occasion;
  if (outcome?.kind === 'known') return null;
  return (
    <TextField
      width="whole"
      id={fieldIds.field(contact.key, 'occasion')}
      label={t('report.field.occasion')}
      lang="en"
      value={contact.edits.occasion ?? value ?? ''}
      onChange={(typed) => onChange((one) => withValue(one, 'occasion', typed || null))}
      evidence={evidence}
      isByHand={'occasion' in contact.edits}
      asRead={contact.read.occasion.value ?? t('report.nothing')}
      onRestore={() => onChange((one) => withoutValue(one, 'occasion'))}
      hint={value === null ? t('report.hint.occasion') : null}
    />
  );
}
