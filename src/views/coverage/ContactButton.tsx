import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact } from '#model/Dataset.ts';
import { contactName } from '#selectors/contactWords.ts';
import { useViewState } from '#state/useViewState.ts';
import { ContactMark } from '#views/ContactMark.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import styles from './Coverage.module.css';

/** A contact by its name; opens its panel on the page below. */
export function ContactButton({ contact }: { contact: Contact }) {
  const dataset = useDataset();
  const translator = useTranslator();
  const openContact = useViewState((state) => state.openContact);
  return (
    <button type="button" className={styles.contact} onClick={() => openContact(contact.id)}>
      <ContactMark contact={contact} />
      {contactName(dataset, contact, translator)}
    </button>
  );
}
