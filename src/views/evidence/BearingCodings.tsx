import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact } from '#model/Dataset.ts';
import grounds from '#views/certainty.module.css';
import styles from './EvidenceDialog.module.css';

/** How certain a contact's codings of some topics are, and what the coders noted of them. */
export function BearingCodings({ contact, topics }: { contact: Contact; topics: readonly string[] }) {
  const { t } = useTranslator();
  const codings = contact.codings.filter(({ topic }) => topics.includes(topic));
  return codings.map(({ topic, certainty, note }) => (
    <p key={topic} className={styles.coding}>
      <span className={`${styles.ground} ${grounds[certainty]}`} aria-hidden="true" />
      {t(`topics.key.${certainty}.brief`)}
      {note ? (
        <>
          {': '}
          <span lang="en">{note}</span>
        </>
      ) : null}
    </p>
  ));
}
