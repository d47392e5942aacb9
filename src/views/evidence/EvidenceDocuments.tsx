import { formatKnownDate } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact } from '#model/Dataset.ts';
import { placeInWords } from '#selectors/contactWords.ts';
import type { EvidenceDocument } from '#selectors/evidenceDocuments.ts';
import { Icon } from '#ui/Icon.tsx';
import { CiteMenu } from '#views/CiteMenu.tsx';
import { DocumentLine } from '#views/DocumentLine.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import styles from './EvidenceDialog.module.css';
import { EvidenceList } from './EvidenceList.tsx';

type EvidenceDocumentsProps = {
  readonly documents: readonly EvidenceDocument[];
  /** Each says which contacts it reports: there are several. */
  readonly hasContacts: boolean;
};

/** A document names so many of the contacts that it reports. */
const mostReported = 50;

/** The documents behind the figure, each with its own citation. */
export function EvidenceDocuments({ documents, hasContacts }: EvidenceDocumentsProps) {
  const { t } = useTranslator();
  if (documents.length === 0) return <p className={styles.none}>{t('evidence.none')}</p>;
  return (
    <EvidenceList isNumbered lines={documents}>
      {({ number, document, contacts }) => (
        <DocumentLine
          key={document.id}
          number={number}
          document={document}
          below={hasContacts ? <Reported contacts={contacts} /> : null}
          action={
            <CiteMenu
              look="icon"
              trigger={<Icon name="quote" size={14} />}
              triggerLabel={t('cite.document', { publisher: document.publisher, number })}
              subjects={[
                {
                  label: document.title,
                  lang: document.language,
                  fileTitle: document.id,
                  contacts: [],
                  documents: [document.id],
                },
              ]}
            />
          }
        />
      )}
    </EvidenceList>
  );
}

function Reported({ contacts }: { contacts: readonly Contact[] }) {
  const dataset = useDataset();
  const translator = useTranslator();
  const words = contacts.slice(0, mostReported).map((contact) => {
    const date = formatKnownDate(contact.span, 'short', translator);
    const place = placeInWords(dataset, contact, translator) ?? translator.t(`mode.${contact.mode}`);
    return `${date}, ${place}`;
  });
  if (contacts.length > mostReported) words.push('…');
  return words.length === 0 ? null : translator.t('evidence.reports', { contacts: words.join(' · ') });
}
