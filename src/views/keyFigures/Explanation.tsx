import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact } from '#model/Dataset.ts';
import { ContactLine } from './ContactLine.tsx';
import styles from './Explanation.module.css';

/** Contacts under a heading, in the order in which they are listed. */
export type ContactGroup = { readonly heading: string; readonly contacts: readonly Contact[] };

type ExplanationProps = {
  readonly title: string;
  /** How the figure is worked out, a paragraph each; empty ones are left out. */
  readonly text: readonly string[];
  readonly groups: readonly ContactGroup[];
  readonly close: () => void;
};

/** How a figure is worked out, and the contacts behind it. */
export function Explanation({ title, text, groups, close }: ExplanationProps) {
  const { t } = useTranslator();
  const shown = groups.filter(({ contacts }) => contacts.length > 0);
  return (
    <div className={styles.explanation}>
      <h2 className={styles.title}>{title}</h2>
      {text.filter(Boolean).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <div className={styles.contacts}>
        {shown.length === 0 ? <p className={styles.heading}>{t('keyFigures.behind', { count: 0 })}</p> : null}
        {shown.map(({ heading, contacts }) => (
          <section key={heading} aria-label={heading}>
            <h3 className={styles.heading}>{heading}</h3>
            <ul>
              {contacts.map((contact) => (
                <ContactLine key={contact.id} contact={contact} onOpen={close} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

/** Contacts of a list, the latest first. */
export function latestFirst(contacts: readonly Contact[]): Contact[] {
  return [...contacts].reverse();
}
