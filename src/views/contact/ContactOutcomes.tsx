import { useTranslator } from '#i18n/useTranslator.ts';
import type { ContactDetail } from '#selectors/contactDetail.ts';
import { Highlighted } from '#views/Highlighted.tsx';
import styles from './ContactOutcomes.module.css';
import { DocumentNumbers } from './DocumentNumbers.tsx';
import { PanelSection } from './PanelSection.tsx';

type ContactOutcomesProps = {
  readonly outcomes: ContactDetail['outcomes'];
};

/** What was agreed or announced, each with the documents that report it. */
export function ContactOutcomes({ outcomes }: ContactOutcomesProps) {
  const { t } = useTranslator();
  if (outcomes.length === 0) return null;
  return (
    <PanelSection title={t('contact.outcomes')}>
      <ul className={styles.outcomes}>
        {outcomes.map(({ text, documents }) => (
          <li key={text}>
            <span lang="en">
              <Highlighted text={text} />
            </span>{' '}
            <DocumentNumbers documents={documents} />
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
