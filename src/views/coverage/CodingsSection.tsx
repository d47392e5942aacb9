import { useMemo } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { codingCoverage } from '#selectors/codingCoverage.ts';
import { conflictWords } from '#selectors/conflictWords.ts';
import { ContactButton } from './ContactButton.tsx';
import { ContactList } from './ContactList.tsx';
import styles from './Coverage.module.css';
import { FigureTable } from './FigureTable.tsx';
import { Section } from './Section.tsx';
import { usePublished } from './usePublished.ts';

/** How certain codings, contacts and dates are, and where sources disagree. */
export function CodingsSection({ title }: { title: string }) {
  const dataset = usePublished();
  const translator = useTranslator();
  const { t } = translator;
  const { codings, contacts, precisions, uncoded, conflicts } = useMemo(
    () => codingCoverage(dataset),
    [dataset],
  );
  return (
    <Section id="codings" title={title}>
      <FigureTable
        caption={t('coverage.codings.total')}
        unit="codings"
        hasContacts
        rows={codings.map(({ id, total, figure }) => ({
          key: id,
          label: t(`coding.${id}`),
          count: total,
          figure,
          ground: id,
        }))}
      />
      <FigureTable
        caption={t('coverage.codings.contacts')}
        unit="contacts"
        rows={contacts.map(({ id, figure }) => ({
          key: id,
          label: t(`certainty.${id}`),
          count: figure.contacts.length,
          figure,
        }))}
      />
      <FigureTable
        caption={t('coverage.precision')}
        unit="contacts"
        rows={precisions.map(({ id, figure }) => ({
          key: id,
          label: t(`coverage.precision.${id}`),
          count: figure.contacts.length,
          figure,
        }))}
      />
      {uncoded.length > 0 ? (
        <>
          <h4 className={styles.subheading}>{t('coverage.codings.none')}</h4>
          <ContactList contacts={uncoded} />
        </>
      ) : null}
      <h4 className={styles.subheading}>{t('coverage.conflicts', { count: conflicts.length })}</h4>
      <ul className={styles.entries}>
        {conflicts.map(({ contact, conflict }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a file may say the same twice
          <li key={`${contact.id} ${index}`}>
            <ContactButton contact={contact} />
            <p>
              {t('coverage.conflict', { conflict: conflictWords(dataset, contact, conflict, translator) })}
            </p>
            {conflict.note ? (
              <p className={styles.quiet} lang="en">
                {conflict.note}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
