import { withinSentence } from '#filter/valueLabel.ts';
import { formatKnownDate } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact } from '#model/Dataset.ts';
import { type ContactColumn, codingCounts, readoutsInWords } from '#selectors/contactRows.ts';
import { placeInWords, reservation, whereInWords } from '#selectors/contactWords.ts';
import { Highlighted } from '#views/Highlighted.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import styles from './ContactTable.module.css';
import { TopicBar } from './TopicBar.tsx';

/** How much room a row has: one line of the whole table, two lines, or one short line. */
export type RowForm = 'wide' | 'compact' | 'brief';

type ContactCellProps = { readonly contact: Contact; readonly form: RowForm };

/** What stands in one column of a contact's row, but for its date, which heads it. */
export function ContactCell({ column, contact, form }: ContactCellProps & { column: ContactColumn }) {
  const dataset = useDataset();
  const translator = useTranslator();
  const { t, number } = translator;
  switch (column) {
    case 'place':
      return <Place contact={contact} form={form} />;
    case 'format':
      return t(`format.${contact.format}`);
    case 'occasion':
      return contact.occasion === null ? null : (
        <span lang="en" title={contact.occasion}>
          <Highlighted text={contact.occasion} />
        </span>
      );
    case 'topics':
      return form === 'wide' ? <TopicBar contact={contact} /> : <TopicNumber contact={contact} />;
    case 'documents':
      return number(contact.documents.length);
    case 'readouts':
      return readoutsInWords(dataset, contact, translator);
    case 'outcomes':
      return contact.outcomes.length > 0 ? (
        number(contact.outcomes.length)
      ) : (
        <span className={styles.quiet}>0</span>
      );
    case 'status':
      return reservation(contact, translator);
    case 'date':
      return formatKnownDate(contact.span, form === 'wide' ? 'long' : 'short', translator);
  }
}

/** In two lines, the second says what the columns that have no room would. */
function Place({ contact, form }: ContactCellProps) {
  const dataset = useDataset();
  const translator = useTranslator();
  const where = whereInWords(dataset, contact, translator);
  const place = placeInWords(dataset, contact, translator);
  const shown = (
    <span title={where} className={place === null ? styles.quiet : undefined}>
      {place === null ? where : <Highlighted text={place} />}
    </span>
  );
  if (form !== 'compact') return shown;
  const circumstances = [
    translator.t(`format.${contact.format}`),
    withinSentence(reservation(contact, translator), translator),
  ];
  return (
    <>
      {shown}
      <span className={styles.second}>
        {circumstances.filter((part) => part !== '').join(' · ')}
        {contact.occasion === null ? null : (
          <span lang="en">
            {' · '}
            <Highlighted text={contact.occasion} />
          </span>
        )}
      </span>
    </>
  );
}

function TopicNumber({ contact }: { contact: Contact }) {
  const { t, number } = useTranslator();
  const { stated, understood } = codingCounts(contact);
  return (
    <span title={t('contacts.codings', { stated: number(stated), understood: number(understood) })}>
      {number(stated + understood)}
    </span>
  );
}
