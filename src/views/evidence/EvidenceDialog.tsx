import { useMemo, useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { evidenceDocuments } from '#selectors/evidenceDocuments.ts';
import { useViewState } from '#state/useViewState.ts';
import type { Evidence } from '#state/View.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { ContactLine } from '#views/ContactLine.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { BearingCodings } from './BearingCodings.tsx';
import { EvidenceActions } from './EvidenceActions.tsx';
import styles from './EvidenceDialog.module.css';
import { EvidenceDocuments } from './EvidenceDocuments.tsx';
import { EvidenceList } from './EvidenceList.tsx';

/** What stands behind a figure: its contacts, and the documents that report them. */
export function EvidenceDialog() {
  const evidence = useViewState((state) => state.evidence);
  return evidence ? <OpenDialog evidence={evidence} /> : null;
}

type Column = 'contacts' | 'documents';

function OpenDialog({ evidence }: { evidence: Evidence }) {
  const dataset = useDataset();
  const { t } = useTranslator();
  const showEvidence = useViewState((state) => state.showEvidence);
  // Where only one of them has room, it is what was asked for.
  const [shown, setShown] = useState<Column>('documents');
  const close = () => showEvidence(null);
  const { contacts, documents } = useMemo(() => {
    const behind = evidence.contacts.flatMap((id) => dataset.contactsById.get(id) ?? []);
    return { contacts: behind, documents: evidenceDocuments(dataset, behind, evidence.documents) };
  }, [dataset, evidence]);
  const titles = {
    contacts: t('count.contacts', { count: contacts.length }),
    documents: t('count.documents', { count: documents.length }),
  };
  return (
    <Dialog size="wide" title={evidence.title} closeLabel={t('dialog.close')} onClose={close}>
      <EvidenceActions evidence={evidence} contacts={contacts} documents={documents} onDone={close} />
      <div className={styles.switch}>
        {(['contacts', 'documents'] as const).map((column) => (
          <Button key={column} look="quiet" aria-pressed={shown === column} onClick={() => setShown(column)}>
            {titles[column]}
          </Button>
        ))}
      </div>
      <div className={styles.columns} data-shown={shown}>
        <section className={styles.contacts} aria-labelledby="evidence-contacts">
          <h3 id="evidence-contacts" className={styles.heading}>
            {t('keyFigures.contacts')}
          </h3>
          <EvidenceList lines={contacts}>
            {(contact) => (
              <ContactLine
                key={contact.id}
                contact={contact}
                below={<BearingCodings contact={contact} topics={evidence.topics ?? []} />}
              />
            )}
          </EvidenceList>
        </section>
        <section className={styles.documents} aria-labelledby="evidence-documents">
          <h3 id="evidence-documents" className={styles.heading}>
            {t('contact.documents')}
          </h3>
          <EvidenceDocuments documents={documents} hasContacts={contacts.length > 1} />
        </section>
      </div>
    </Dialog>
  );
}
