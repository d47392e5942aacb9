import { valueLabel, withinSentence } from '#filter/valueLabel.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { ContactDetail, SideCount } from '#selectors/contactDetail.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import styles from './ContactDocuments.module.css';
import { DocumentEntry } from './DocumentEntry.tsx';
import { PanelSection } from './PanelSection.tsx';

/** The documents behind a contact; the caption says whose readouts are there, and whose are missing. */
export function ContactDocuments({ detail: { documents, sides } }: { detail: ContactDetail }) {
  const { t, number } = useTranslator();
  const sideInWords = useSideInWords();
  const present = sides.filter((side) => side.documents > 0).map(sideInWords);
  const missing = sides.filter((side) => side.documents === 0).map(sideInWords);
  const words = [present.join(', '), missing.join(', ')].filter((part) => part !== '').join('; ');
  return (
    <PanelSection
      title={t('contact.documents')}
      caption={t('contact.sources', { count: number(documents.length), sides: words })}
    >
      <ol className={styles.documents}>
        {documents.map((numbered) => (
          <DocumentEntry key={numbered.number} {...numbered} />
        ))}
      </ol>
    </PanelSection>
  );
}

function useSideInWords(): (count: SideCount) => string {
  const dataset = useDataset();
  const translator = useTranslator();
  return ({ side, documents, isHost }) => {
    const label = valueLabel(dataset, 'side', side, translator);
    // Hosts are named after their people, which English writes with a capital.
    const isName = isHost && translator.language === 'en';
    const name = isName ? label : withinSentence(label, translator);
    if (documents === 0) return translator.t('contact.noSide', { side: name });
    return translator.t('contact.sideCount', { side: name, count: translator.number(documents) });
  };
}
