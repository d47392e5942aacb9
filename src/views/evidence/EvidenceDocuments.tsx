import { formatKnownDate } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
import { parseEdtf } from '#model/edtf.ts';
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
          below={hasContacts ? <Reported document={document} contacts={contacts} /> : null}
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

/** Which contacts a document reports, and which it could only announce: it came out before them. */
function Reported({ document: { published }, contacts }: Pick<EvidenceDocument, 'document' | 'contacts'>) {
  const dataset = useDataset();
  const translator = useTranslator();
  const { t } = translator;
  const out = published === null ? undefined : parseEdtf(published)?.latest;
  const isAhead = ({ span }: Contact) => out !== undefined && out < span.earliest;
  const reported = contacts.filter((contact) => !isAhead(contact));
  const announced = contacts.filter(isAhead);
  const words = (some: readonly Contact[]) => contactsInWords(some, dataset, translator);
  return (
    <>
      {reported.length > 0 ? <span>{t('evidence.reports', { contacts: words(reported) })}</span> : null}{' '}
      {announced.length > 0 ? <span>{t('evidence.announces', { contacts: words(announced) })}</span> : null}
    </>
  );
}

function contactsInWords(contacts: readonly Contact[], dataset: Dataset, translator: Translator): string {
  const words = contacts.slice(0, mostReported).map((contact) => {
    const date = formatKnownDate(contact.span, 'short', translator);
    const place = placeInWords(dataset, contact, translator) ?? translator.t(`mode.${contact.mode}`);
    return `${date}, ${place}`;
  });
  return [...words, ...(contacts.length > mostReported ? ['…'] : [])].join(' · ');
}
