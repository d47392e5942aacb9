import type { Contact } from '#model/Dataset.ts';
import { ContactLine } from '#views/ContactLine.tsx';
import styles from './Coverage.module.css';

/** Contacts one a line; each opens its panel on the page below. */
export function ContactList({ contacts }: { contacts: readonly Contact[] }) {
  return (
    <ul className={styles.contacts}>
      {contacts.map((contact) => (
        <ContactLine key={contact.id} contact={contact} />
      ))}
    </ul>
  );
}
