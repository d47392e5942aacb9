import type { ReactNode } from 'react';
import { channelLabel, valueLabel } from '#filter/valueLabel.ts';
import { formatKnownDate } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact } from '#model/Dataset.ts';
import { useViewState } from '#state/useViewState.ts';
import styles from './ContactLine.module.css';
import { ContactMark } from './ContactMark.tsx';
import { useDataset } from './SnapshotProvider.tsx';

type ContactLineProps = {
  readonly contact: Contact;
  /** Puts away what the list stands in, before the panel opens, where that does not go by itself. */
  readonly onOpen?: () => void;
  /** What stands below it. */
  readonly below?: ReactNode;
};

/** A contact in a list: date, place and format; opens its panel. */
export function ContactLine({ contact, onOpen, below }: ContactLineProps) {
  const dataset = useDataset();
  const translator = useTranslator();
  const openContact = useViewState((state) => state.openContact);
  const { id, span, place, channel, format } = contact;
  return (
    <li className={styles.line}>
      <button
        type="button"
        className={styles.contact}
        onClick={() => {
          onOpen?.();
          openContact(id);
        }}
      >
        <ContactMark contact={contact} />
        <span>{formatKnownDate(span, 'short', translator)}</span>{' '}
        <span>
          {place === null
            ? channelLabel(dataset, channel, translator)
            : valueLabel(dataset, 'place', place, translator)}
        </span>{' '}
        <span className={styles.format}>{valueLabel(dataset, 'format', format, translator)}</span>
      </button>
      {below}
    </li>
  );
}
