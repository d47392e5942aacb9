import { useTranslator } from '#i18n/useTranslator.ts';
import type { Evidence } from '#ingest/Draft.ts';
import { Button } from '#ui/Button.tsx';
import { useDesk } from './deskContext.ts';
import styles from './Field.module.css';
import { quotedWords } from './quotedWords.ts';

type EvidenceQuotesProps = {
  /** Id of the element that holds the value. */
  readonly target: string;
  readonly evidence: readonly Evidence[];
};

/** The words that bear a value, with the number of their paragraph; each leads to them. */
export function EvidenceQuotes({ target, evidence }: EvidenceQuotesProps) {
  const { paragraphs, showEvidence } = useDesk();
  const { t } = useTranslator();
  return (
    <ul className={styles.quotes}>
      {evidence.map((stretch) => {
        const { paragraph, start, end } = stretch;
        return (
          <li key={`${paragraph} ${start} ${end}`}>
            <Button look="link" className={styles.quote ?? ''} onClick={() => showEvidence(target, stretch)}>
              <span className={styles.pilcrow}>¶{paragraph + 1}</span>{' '}
              {t('report.quoted', { words: quotedWords(paragraphs, stretch) })}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
