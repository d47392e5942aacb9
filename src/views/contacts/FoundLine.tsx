import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact } from '#model/Dataset.ts';
import type { ContactColumn } from '#selectors/contactRows.ts';
import { placeInWords } from '#selectors/contactWords.ts';
import { FoundTexts } from '#views/FoundTexts.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import type { RowForm } from './ContactCell.tsx';
import styles from './ContactTable.module.css';

type FoundLineProps = {
  readonly contact: Contact;
  readonly columns: readonly ContactColumn[];
  readonly form: RowForm;
};

/** Under a row, along its whole width: where free text found the contact, beyond what the row shows. */
export function FoundLine({ contact, columns, form }: FoundLineProps) {
  const dataset = useDataset();
  const translator = useTranslator();
  if (form === 'brief') return null;
  const place = columns.includes('place') ? placeInWords(dataset, contact, translator) : null;
  const hasOccasion = form === 'compact' || columns.includes('occasion');
  const shown = [place, hasOccasion ? contact.occasion : null].filter((text) => text !== null);
  return <FoundTexts contact={contact} shown={shown} hasContext className={styles.found} />;
}
