import type { Filter } from '#filter/Filter.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact } from '#model/Dataset.ts';
import { keyFigures } from '#selectors/keyFigures.ts';
import { ContactLine } from '#views/ContactLine.tsx';
import { useDerived } from '#views/useDerived.ts';
import { DocumentsButton } from './DocumentsButton.tsx';
import styles from './Explanation.module.css';

/** Contacts under a heading, in the order in which they are listed. */
export type ContactGroup = {
  readonly heading: string;
  /** The contacts as a figure in words; without it, the explanation's title and their number. */
  readonly figure?: string;
  readonly contacts: readonly Contact[];
  /** Ids of the documents that bear the figure, where these are not all of the contacts'. */
  readonly documents?: readonly string[];
  /** The filter that selects exactly these contacts, where there is one. */
  readonly filter?: Filter | null;
};

type ExplanationProps = {
  readonly title: string;
  /** How the figure is worked out, a paragraph each; empty ones are left out. */
  readonly text: readonly string[];
  readonly groups: readonly ContactGroup[];
  readonly close: () => void;
};

/** How a figure is worked out, and the contacts and documents behind it. */
export function Explanation({ title, text, groups, close }: ExplanationProps) {
  const { t } = useTranslator();
  const { local, contacts, counted } = useDerived(keyFigures);
  const shown = groups.filter(({ contacts: listed }) => listed.length > 0);
  const beyond = contacts.length - counted.length;
  const ofReports = [
    local > 0 ? t('local.included', { count: local }) : '',
    beyond > 0 ? t('local.beyond', { count: beyond }) : '',
  ];
  return (
    <div className={styles.explanation}>
      <h2 className={styles.title}>{title}</h2>
      {[...text, ...ofReports].filter(Boolean).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <div className={styles.contacts}>
        {shown.length === 0 ? <p className={styles.heading}>{t('keyFigures.behind', { count: 0 })}</p> : null}
        {shown.map((group) => (
          <section key={group.heading} aria-label={group.heading}>
            <div className={styles.heading}>
              <h3>{group.heading}</h3>
              <DocumentsButton title={title} group={group} onOpen={close} />
            </div>
            <ul>
              {group.contacts.map((contact) => (
                <ContactLine key={contact.id} contact={contact} onOpen={close} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
