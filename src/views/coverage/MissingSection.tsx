import { formatKnownDate } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Gap } from '#model/Dataset.ts';
import { gapsByKind } from '#selectors/gapsByKind.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { ContactButton } from './ContactButton.tsx';
import styles from './Coverage.module.css';
import { DocumentLink } from './DocumentLink.tsx';
import { Section } from './Section.tsx';
import { usePublished } from './usePublished.ts';

/** What was looked for and is not in the data, by kind. */
export function MissingSection({ title }: { title: string }) {
  const { t, number } = useTranslator();
  const kinds = gapsByKind(usePublished());
  return (
    <Section id="missing" title={title}>
      <p className={styles.text}>{t('coverage.missing.lead')}</p>
      {kinds.map(({ kind, gaps }) => (
        <div key={kind}>
          <h4 className={styles.subheading}>
            {t(`coverage.gap.${kind}`)}: {number(gaps.length)}
          </h4>
          <ul className={styles.entries}>
            {gaps.map((gap) => (
              <GapEntry key={gap.id} gap={gap} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function GapEntry({ gap: { span, missing, found, contact: contactId, documents } }: { gap: Gap }) {
  const { contactsById } = useDataset();
  const translator = useTranslator();
  const contact = contactId === null ? undefined : contactsById.get(contactId);
  return (
    <li className={styles.gap}>
      <span className={styles.when}>{span ? formatKnownDate(span, 'short', translator) : '–'}</span>
      <div>
        <p lang="en">{missing}</p>
        {found ? (
          <p lang="en" className={styles.quiet}>
            {found}
          </p>
        ) : null}
        {contact ? <ContactButton contact={contact} /> : null}
        {documents.length > 0 ? (
          <ul className={styles.sources}>
            {documents.map((id) => (
              <li key={id}>
                <DocumentLink id={id} />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  );
}
