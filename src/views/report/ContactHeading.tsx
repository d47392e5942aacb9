import { valueLabel } from '#filter/valueLabel.ts';
import { formatKnownDate } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { DraftContact } from '#ingest/Draft.ts';
import type { Dataset } from '#model/Dataset.ts';
import { parseEdtf } from '#model/edtf.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import styles from './ContactForm.module.css';
import { EvidenceQuotes } from './EvidenceQuotes.tsx';
import { fieldIds } from './fieldIds.ts';
import type { StandingContact } from './standingOf.ts';

type ContactHeadingProps = {
  readonly id: string;
  readonly number: number;
  readonly standing: StandingContact;
};

/** When and where a contact was, and how the report tells of it: as its news, as something earlier, or to come. */
export function ContactHeading({ id, number, standing: { contact, resolved } }: ContactHeadingProps) {
  const translator = useTranslator();
  const dataset = useDataset();
  const { t } = translator;
  const telling = fieldIds.field(contact.key, 'telling');
  const { value, evidence } = resolved.telling;
  return (
    <div className={styles.heading}>
      <h3 id={id} tabIndex={-1}>
        <span className={styles.number}>{number}</span>
        {contactTitle(dataset, resolved, translator)}
      </h3>
      {contact.origin === 'report' ? (
        <div id={telling} data-value="" className={styles.telling}>
          <span>{t(`report.telling.${value}`)}</span>
          <EvidenceQuotes target={telling} evidence={evidence} />
        </div>
      ) : (
        <p className={styles.telling}>
          {t(contact.origin === 'gone' ? 'report.contact.gone' : 'report.byHand')}
        </p>
      )}
    </div>
  );
}

/** What a drafted contact is called: `4 May 2023, Goa`. */
export function contactTitle(
  dataset: Dataset,
  { date, venue, mode }: DraftContact,
  translator: Translator,
): string {
  const span = date.value === null ? null : parseEdtf(date.value);
  const when = span ? formatKnownDate(span, 'long', translator) : translator.t('report.contact.undated');
  const where =
    mode.value === 'in-person'
      ? venue.value && valueLabel(dataset, 'place', venue.value, translator)
      : translator.t(`mode.${mode.value}`);
  return [when, where].filter(Boolean).join(', ');
}
