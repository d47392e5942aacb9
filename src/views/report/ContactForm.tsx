import { memo } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { Button } from '#ui/Button.tsx';
import styles from './ContactForm.module.css';
import { ContactHeading } from './ContactHeading.tsx';
import { ContactOutcomeLine } from './ContactOutcomeLine.tsx';
import { DateField } from './DateField.tsx';
import { fieldIds } from './fieldIds.ts';
import { OccasionField } from './OccasionField.tsx';
import { OwnWords } from './OwnWords.tsx';
import { ParticipantsField } from './ParticipantsField.tsx';
import type { WorkingContact } from './ReportWork.ts';
import { StandingFields } from './StandingFields.tsx';
import type { StandingContact } from './standingOf.ts';
import { TopicsField } from './TopicsField.tsx';
import { VenueField } from './VenueField.tsx';

/** Changes a contact on the desk. */
export type ChangeContact = (key: string, change: (contact: WorkingContact) => WorkingContact) => void;

export type ContactPartProps = {
  readonly standing: StandingContact;
  readonly onChange: (change: (contact: WorkingContact) => WorkingContact) => void;
};

type ContactFormProps = {
  /** From 1, as the labels in the report have it. */
  readonly number: number;
  readonly standing: StandingContact;
  readonly onChange: ChangeContact;
  /** Takes a contact that was added by hand off the desk. */
  readonly onRemove: (key: string) => void;
};

/** A contact that the report tells of: what becomes of it, and every value with the words that bear it. */
export const ContactForm = memo(function ContactForm({
  number,
  standing,
  onChange,
  onRemove,
}: ContactFormProps) {
  const { contact } = standing;
  const { key, isLeftOut, origin } = contact;
  const { t } = useTranslator();
  const change: ContactPartProps['onChange'] = (reduce) => onChange(key, reduce);
  const parts = { standing, onChange: change };
  const heading = `${fieldIds.contact(key)}-heading`;
  return (
    <section
      id={fieldIds.contact(key)}
      className={styles.contact}
      aria-labelledby={heading}
      data-left-out={isLeftOut || undefined}
    >
      <div className={styles.head}>
        <ContactHeading id={heading} number={number} standing={standing} />
        {origin === 'hand' ? (
          <Button look="quiet" onClick={() => onRemove(key)}>
            {t('report.contact.remove')}
          </Button>
        ) : (
          <Button look="quiet" onClick={() => change((one) => ({ ...one, isLeftOut: !isLeftOut }))}>
            {t(isLeftOut ? 'report.contact.takeIn' : 'report.contact.leaveOut')}
          </Button>
        )}
      </div>
      <ContactOutcomeLine standing={standing} />
      {isLeftOut ? null : (
        <div className={styles.fields}>
          <DateField {...parts} />
          <VenueField {...parts} />
          <StandingFields {...parts} />
          <OccasionField {...parts} />
          <ParticipantsField {...parts} />
          <TopicsField {...parts} />
          <OwnWords {...parts} />
        </div>
      )}
    </section>
  );
});
