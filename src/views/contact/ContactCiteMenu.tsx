import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact } from '#model/Dataset.ts';
import { contactDetail } from '#selectors/contactDetail.ts';
import { contactName } from '#selectors/contactWords.ts';
import { Icon } from '#ui/Icon.tsx';
import { CiteMenu } from '#views/CiteMenu.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';

/** Offers the contact as a citation, and the documents of its list. */
export function ContactCiteMenu({ contact }: { contact: Contact }) {
  const dataset = useDataset();
  const translator = useTranslator();
  const { t } = translator;
  const fileTitle = contactName(dataset, contact, translator);
  const documents = contactDetail(dataset, contact).documents.map(({ document }) => document.id);
  return (
    <CiteMenu
      key={contact.id}
      look="icon"
      trigger={<Icon name="quote" />}
      triggerLabel={t('cite.title')}
      subjects={[
        { label: t('cite.thisContact'), fileTitle, contacts: [contact.id], documents: [] },
        {
          label: t('cite.itsDocuments', { count: documents.length }),
          fileTitle: `${fileTitle} ${t('contact.documents')}`,
          contacts: [],
          documents,
        },
      ]}
    />
  );
}
