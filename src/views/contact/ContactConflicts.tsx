import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact } from '#model/Dataset.ts';
import { conflictWords } from '#selectors/conflictWords.ts';
import type { NumberedDocument } from '#selectors/contactDetail.ts';
import { Highlighted } from '#views/Highlighted.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import styles from './ContactConflicts.module.css';
import { DocumentNumbers } from './DocumentNumbers.tsx';
import { PanelSection } from './PanelSection.tsx';

type ContactConflictsProps = {
  readonly contact: Contact;
  /** The panel's own list, whose numbers are used. */
  readonly documents: readonly NumberedDocument[];
};

/** Dates and places that some documents give and that were not coded, each with its documents and the coders' reason. */
export function ContactConflicts({ contact, documents }: ContactConflictsProps) {
  const dataset = useDataset();
  const translator = useTranslator();
  if (contact.conflicts.length === 0) return null;
  return (
    <PanelSection title={translator.t('contact.conflicts')}>
      <ul className={styles.conflicts}>
        {contact.conflicts.map((conflict) => (
          <li key={`${conflict.venue} ${conflict.span?.earliest} ${conflict.documents.join()}`}>
            {conflictWords(dataset, contact, conflict, translator)}{' '}
            <DocumentNumbers
              documents={documents.filter(({ document }) => conflict.documents.includes(document.id))}
            />
            {conflict.note === null ? null : (
              <p lang="en" className={styles.note}>
                <Highlighted text={conflict.note} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
