import { formatKnownDate, formatSpan } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { parseEdtf } from '#model/edtf.ts';
import type { ContactPartProps } from './ContactForm.tsx';
import { withoutValue, withValue } from './editContact.ts';
import { fieldIds } from './fieldIds.ts';
import { TextField } from './TextField.tsx';

/** When a contact took place: typed as EDTF, said in words. */
export function DateField({ standing: { contact, resolved, outcome }, onChange }: ContactPartProps) {
  const translator = useTranslator();
  const { t } = translator;
  const { value, evidence } = resolved.date;
  const isAsked = outcome?.kind === 'incomplete' && outcome.missing.includes('date');
  return (
    <TextField
      id={fieldIds.field(contact.key, 'date')}
      label={t('report.field.date')}
      value={contact.edits.date ?? value ?? ''}
      onChange={(typed) => onChange((one) => withValue(one, 'date', typed || null))}
      evidence={evidence}
      isByHand={'date' in contact.edits}
      asRead={dateInWords(contact.read.date.value, translator)}
      onRestore={() => onChange((one) => withoutValue(one, 'date'))}
      fault={dateFault(value, isAsked, translator)}
      hint={value === null ? null : spanInWords(value, translator)}
    />
  );
}

function dateFault(value: string | null, isAsked: boolean, { t }: Translator): string | null {
  if (value === null) return t('report.ask.date');
  if (!parseEdtf(value)) return t('report.wrong.date', { text: value });
  return isAsked ? t('report.ask.exactDate') : null;
}

/** A date as it is read; nothing where it is none. */
export function dateInWords(value: string | null, translator: Translator): string {
  const span = value === null ? null : parseEdtf(value);
  return span ? formatKnownDate(span, 'long', translator) : translator.t('report.nothing');
}

/** The date in words, and where it is not known to the day also the days that it may be. */
function spanInWords(value: string, translator: Translator): string | null {
  const span = parseEdtf(value);
  if (!span) return null;
  const words = formatKnownDate(span, 'long', translator);
  if (!span.isApproximate) return words;
  const days = formatSpan(span.earliest, span.latest, translator);
  return translator.t('report.date.between', { date: words, days });
}
