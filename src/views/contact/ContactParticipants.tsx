import { useTranslator } from '#i18n/useTranslator.ts';
import type { OfficialRecord } from '#model/schema/referenceSchemas.ts';
import { Highlighted } from '#views/Highlighted.tsx';
import styles from './ContactParticipants.module.css';
import { PanelSection } from './PanelSection.tsx';

/** Who took part, in which office and for which country. */
export function ContactParticipants({ participants }: { participants: readonly OfficialRecord[] }) {
  const { t, label, country } = useTranslator();
  if (participants.length === 0) return null;
  return (
    <PanelSection title={t('contact.participants')}>
      <ul className={styles.participants}>
        {participants.map((official) => (
          <li key={official.id} className={styles.participant}>
            <span className={styles.name}>
              <Highlighted text={label(official.name)} />
            </span>
            <span className={styles.role}>{label(official.role)}</span>
            <span className={styles.country}>{country(official.country)}</span>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
