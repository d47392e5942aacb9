import type { ReactNode } from 'react';
import type { Filter } from '#filter/Filter.ts';
import type { Contact } from '#model/Dataset.ts';
import { useShowContacts } from '#views/useShowContacts.ts';
import styles from './TopicsView.module.css';

type LegendKeyProps = {
  readonly sign: ReactNode;
  /** What the sign stands for, with the number of its contacts. */
  readonly name: string;
  readonly contacts: readonly Contact[];
  /** The documents that bear it; without them, all of the contacts. */
  readonly documents?: readonly string[];
  /** Selects exactly these contacts on the page. */
  readonly filter?: Filter;
};

/** A sign of a legend and what it stands for; the button shows its contacts. */
export function LegendKey({ sign, name, contacts, documents, filter }: LegendKeyProps) {
  const showContacts = useShowContacts();
  return (
    <button
      type="button"
      className={styles.key}
      disabled={contacts.length === 0}
      onClick={() => showContacts(name, contacts, filter ?? null, documents)}
    >
      {sign}
      {name}
    </button>
  );
}
