import { useTranslator } from '#i18n/useTranslator.ts';
import type { ContactOutcome } from '#ingest/Proposal.ts';
import { contactName } from '#selectors/contactWords.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import styles from './ContactForm.module.css';
import type { StandingContact } from './standingOf.ts';

/** What becomes of a contact: a new one, more for one that the data has, or nothing until more is known. */
export function ContactOutcomeLine({ standing: { outcome, hasDocument } }: { standing: StandingContact }) {
  const { t } = useTranslator();
  return (
    <p className={styles.outcome} data-outcome={outcome?.kind ?? 'left-out'}>
      {outcome ? <OutcomeWords outcome={outcome} hasDocument={hasDocument} /> : t('report.outcome.leftOut')}
    </p>
  );
}

type OutcomeWordsProps = { readonly outcome: ContactOutcome; readonly hasDocument: boolean };

function OutcomeWords({ outcome, hasDocument }: OutcomeWordsProps) {
  const translator = useTranslator();
  const dataset = useDataset();
  const { t, list, label } = translator;
  if (outcome.kind === 'new') return t('report.outcome.new');
  if (outcome.kind === 'incomplete')
    return t('report.outcome.incomplete', {
      fields: list(outcome.missing.map((field) => t(`report.missing.${field}`))),
    });
  const known = dataset.contactsById.get(outcome.contact);
  const names = (topics: readonly string[]) =>
    list(topics.map((topic) => label(dataset.topics.get(topic)?.shortLabel ?? { en: topic })));
  return (
    <>
      {t(hasDocument ? 'report.outcome.knownDocument' : 'report.outcome.known', {
        contact: known ? contactName(dataset, known, translator) : outcome.contact,
      })}{' '}
      {outcome.topics.length > 0
        ? t('report.outcome.adds', { topics: names(outcome.topics) })
        : t('report.outcome.addsNone')}{' '}
      {outcome.coded.length > 0 ? t('report.outcome.coded', { topics: names(outcome.coded) }) : null}
    </>
  );
}
