import { countryName } from '#filter/countryName.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { OfficialRecord } from '#model/schema/referenceSchemas.ts';
import { Highlighted } from '#views/Highlighted.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import styles from './ContactParticipants.module.css';
import { PanelSection } from './PanelSection.tsx';

/** Who took part, in which office and for which country. */
export function ContactParticipants({ participants }: { participants: readonly OfficialRecord[] }) {
  const dataset = useDataset();
  const translator = useTranslator();
  const { t, label } = translator;
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
            <span className={styles.country}>{countryName(dataset, official.country, translator)}</span>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
