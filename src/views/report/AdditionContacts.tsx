import { useTranslator } from '#i18n/useTranslator.ts';
import type { Addition } from '#model/Addition.ts';
import { contactName } from '#selectors/contactWords.ts';
import { useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import styles from './KeptReports.module.css';

/** The contacts that a kept report brought or added to; each opens. */
export function AdditionContacts({ addition }: { addition: Addition }) {
  const dataset = useDataset();
  const translator = useTranslator();
  const { t } = translator;
  const openReport = useViewState((state) => state.openReport);
  const openContact = useViewState((state) => state.openContact);
  const lines = [
    ...addition.contacts.map(({ id }) => ({ id, key: 'report.brought' as const, topics: 0 })),
    ...addition.known.map(({ contact, codings }) => ({
      id: contact,
      key: 'report.addedTo' as const,
      topics: codings.length,
    })),
  ];
  return (
    <ul className={styles.links}>
      {lines.map(({ id, key, topics }) => {
        const contact = dataset.contactsById.get(id);
        return (
          <li key={`${key} ${id}`}>
            {contact ? (
              <Button
                look="link"
                onClick={() => {
                  openReport(null);
                  openContact(id);
                }}
              >
                {contactName(dataset, contact, translator)}
              </Button>
            ) : key === 'report.brought' ? (
              // It is on its way to the page.
              id
            ) : (
              t('report.contactGone', { id })
            )}{' '}
            <span className={styles.quiet}>{t(key, { count: topics })}</span>
          </li>
        );
      })}
    </ul>
  );
}
