import { type ComponentProps, useCallback, useMemo, useRef } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { blankContact } from './blankContact.ts';
import { type ChangeContact, ContactForm } from './ContactForm.tsx';
import { DocumentForm } from './DocumentForm.tsx';
import { DeskContext } from './deskContext.ts';
import { evidenceMarks } from './evidenceMarks.ts';
import styles from './ReportDialog.module.css';
import { ReportInput } from './ReportInput.tsx';
import { ReportText } from './ReportText.tsx';
import type { ReportWork } from './ReportWork.ts';
import type { ReportOnDesk } from './reportOf.ts';
import type { Standing } from './standingOf.ts';
import type { Extraction } from './useExtraction.ts';
import { useLighting } from './useLighting.ts';

type WorkDeskProps = {
  readonly work: ReportWork;
  readonly change: (reduce: (work: ReportWork) => ReportWork) => void;
  readonly read: ReportOnDesk;
  readonly extraction: Extraction;
  readonly standing: Standing;
  /** The text is being changed, rather than read. */
  readonly isWriting: boolean;
  readonly onWrite: () => void;
  readonly input: ComponentProps<typeof ReportInput>;
};

const nobody: readonly string[] = [];

/** The report at the left with what bears a value marked, and at the right all that was read from it, to be corrected. */
export function WorkDesk({ work, change, read, extraction, standing, ...props }: WorkDeskProps) {
  const { isWriting, onWrite, input } = props;
  const dataset = useDataset();
  const { t } = useTranslator();
  const form = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const { lit, showEvidence } = useLighting(form, text);
  const paragraphs = extraction.draft?.report.paragraphs ?? nobody;
  const { contacts } = standing;
  const marks = useMemo(
    () =>
      evidenceMarks(
        contacts.map(({ contact, resolved }) => ({
          key: contact.key,
          // What is left out is not looked for in the text either.
          contact: contact.isLeftOut ? blankContact([]) : resolved,
        })),
      ),
    [contacts],
  );
  const desk = useMemo(() => ({ paragraphs, showEvidence }), [paragraphs, showEvidence]);
  const changeContact: ChangeContact = useCallback(
    (key, reduce) =>
      change((one) => ({
        ...one,
        contacts: one.contacts.map((contact) => (contact.key === key ? reduce(contact) : contact)),
      })),
    [change],
  );
  const remove = useCallback(
    (key: string) =>
      change((one) => ({ ...one, contacts: one.contacts.filter((contact) => contact.key !== key) })),
    [change],
  );
  const add = () =>
    change((one) => {
      const principals = dataset.principals.map((id) => ({
        id,
        name: dataset.officials.get(id)?.name.en ?? id,
      }));
      const contact = {
        key: `c${one.count + 1}`,
        read: blankContact(principals),
        origin: 'hand',
        edits: {},
        isLeftOut: false,
      } as const;
      return { ...one, contacts: [...one.contacts, contact], count: one.count + 1 };
    });
  return (
    <DeskContext value={desk}>
      <div className={styles.desk}>
        <section
          ref={text}
          className={styles.pane}
          data-writing={isWriting || undefined}
          aria-label={t('report.pane.text')}
        >
          {isWriting ? (
            <ReportInput {...input} />
          ) : (
            <>
              <div className={styles.paneHead}>
                <h3>{t('report.pane.text')}</h3>
                <Button look="quiet" onClick={onWrite}>
                  {t('report.changeText')}
                </Button>
              </div>
              {input.fault === null ? null : (
                <p role="alert" className={styles.fault}>
                  {input.fault}
                </p>
              )}
              <ReportText paragraphs={paragraphs} marks={marks} lit={lit} hasSeveral={contacts.length > 1} />
            </>
          )}
        </section>
        <section ref={form} className={styles.pane} aria-label={t('report.pane.form')}>
          {read.report ? (
            <DocumentForm
              work={work}
              facts={read.report}
              readFacts={read.readFacts}
              document={standing.addition.document}
              onChange={change}
            />
          ) : null}
          {contacts.map((one, index) => (
            <ContactForm
              key={one.contact.key}
              number={index + 1}
              standing={one}
              onChange={changeContact}
              onRemove={remove}
            />
          ))}
          {contacts.length === 0 && extraction.status === 'read' ? (
            <p className={styles.empty}>{t('report.noContacts')}</p>
          ) : null}
          <div className={styles.add}>
            <Button onClick={add}>
              <Icon name="plus" />
              {t('report.contact.add')}
            </Button>
          </div>
        </section>
      </div>
    </DeskContext>
  );
}
