import { useTranslator } from '#i18n/useTranslator.ts';
import type { ContactPartProps } from './ContactForm.tsx';
import { withoutValue, withValue } from './editContact.ts';
import { fieldIds } from './fieldIds.ts';
import { TextField } from './TextField.tsx';

/** What is said of a new contact in the coder's own words; one that the data has keeps its own. */
export function OwnWords({ standing: { contact, record, outcome }, onChange }: ContactPartProps) {
  const { t } = useTranslator();
  const { key, edits } = contact;
  if (outcome?.kind === 'known') return null;
  return (
    <>
      <TextField
        width="whole"
        id={fieldIds.field(key, 'summary')}
        label={t('report.field.summary')}
        lang="en"
        lines={3}
        value={edits.summary ?? record?.summary ?? ''}
        onChange={(typed) => onChange((one) => withValue(one, 'summary', typed))}
        isByHand={'summary' in edits}
        asRead={t('report.asDrafted')}
        onRestore={() => onChange((one) => withoutValue(one, 'summary'))}
        hint={t('report.hint.summary')}
        fault={edits.summary?.trim() === '' ? t('report.ask.summary') : null}
      />
      <TextField
        width="whole"
        id={fieldIds.field(key, 'outcome')}
        label={t('report.field.outcome')}
        lang="en"
        lines={2}
        value={edits.outcome ?? ''}
        onChange={(typed) => onChange((one) => withValue(one, 'outcome', typed))}
        hint={t('report.hint.outcome')}
      />
      <TextField
        width="whole"
        id={fieldIds.field(key, 'coderNotes')}
        label={t('report.field.coderNotes')}
        lang="en"
        lines={2}
        value={edits.coderNotes ?? record?.coderNotes ?? ''}
        onChange={(typed) => onChange((one) => withValue(one, 'coderNotes', typed))}
        isByHand={'coderNotes' in edits}
        asRead={t('report.asDrafted')}
        onRestore={() => onChange((one) => withoutValue(one, 'coderNotes'))}
      />
    </>
  );
}
