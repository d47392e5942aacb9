import { type RefObject, Suspense } from 'react';
import { formatDay, formatKnownDate } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact } from '#model/Dataset.ts';
import { standingLine } from '#selectors/contactWords.ts';
import { lazyPart } from '#ui/lazyPart.ts';
import { ContactMark } from '#views/ContactMark.tsx';
import { channelTone } from '#views/channelTone.ts';
import { FoundTexts } from '#views/FoundTexts.tsx';
import { Highlighted } from '#views/Highlighted.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import styles from './ContactHead.module.css';
import { LocalNote } from './LocalNote.tsx';
import { OccasionLine } from './OccasionLine.tsx';

const Locator = lazyPart(async () => (await import('#views/Locator.tsx')).Locator);

type ContactHeadProps = {
  readonly contact: Contact;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** The texts of the contact that the panel shows. */
  readonly shown: readonly string[];
};

/** When, where and on what occasion, and in a few sentences what came of it. */
export function ContactHead({ contact, heading, shown }: ContactHeadProps) {
  const dataset = useDataset();
  const translator = useTranslator();
  const { span, venue, channel, occasion, summary } = contact;
  const { t } = translator;
  const point = venue === null ? undefined : dataset.venues.get(venue);
  const days = {
    from: formatDay(span.earliest, 'long', translator),
    to: formatDay(span.latest, 'long', translator),
  };
  return (
    <header className={styles.head}>
      {point ? (
        <div className={styles.locator}>
          <Suspense fallback={null}>
            <Locator lat={point.lat} lon={point.lon} tone={channelTone(dataset, channel)} />
          </Suspense>
        </div>
      ) : null}
      <h2 ref={heading} tabIndex={-1} className={styles.date}>
        {formatKnownDate(span, 'long', translator)}
      </h2>
      <p className={styles.where}>
        <ContactMark contact={contact} />
        <OccasionLine contact={contact} />
      </p>
      <p className={styles.standing}>{standingLine(contact, translator)}</p>
      {dataset.local?.byContact.get(contact.id)?.map((report) => (
        <LocalNote key={report.id} contact={contact} report={report} />
      ))}
      {span.isApproximate ? (
        <p className={styles.standing}>{t('contact.approximate', { span: t('date.fromTo', days) })}</p>
      ) : null}
      {occasion === null ? null : (
        <p lang="en" className={styles.standing}>
          <Highlighted text={occasion} />
        </p>
      )}
      <p lang="en" className={styles.summary}>
        <Highlighted text={summary} />
      </p>
      <FoundTexts contact={contact} shown={shown} className={styles.found} />
    </header>
  );
}
