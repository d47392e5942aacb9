import { useEffect, useState } from 'react';
import { valueLabel } from '#filter/valueLabel.ts';
import { formatKnownDate } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { ReportFacts } from '#ingest/Draft.ts';
import { parseEdtf } from '#model/edtf.ts';
import { type DocumentRecord, documentKinds } from '#model/schema/referenceSchemas.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import styles from './ContactForm.module.css';
import { documentLanguages } from './documentLanguages.ts';
import { fieldIds } from './fieldIds.ts';
import type { DocumentDetails, ReportWork } from './ReportWork.ts';
import { isDay } from './reportOf.ts';
import { TextField } from './TextField.tsx';

type DocumentFormProps = {
  readonly work: ReportWork;
  /** The facts as they stand, and as the report has them by itself. */
  readonly facts: ReportFacts;
  readonly readFacts: ReportFacts;
  /** What the report comes to as a document. */
  readonly document: DocumentRecord;
  readonly onChange: (reduce: (work: ReportWork) => ReportWork) => void;
};

/** The facts in the order of the form, and how much of a row each takes. */
const factWidths = {
  publisher: 'third',
  published: 'third',
  author: 'third',
  title: 'whole',
  url: 'whole',
} as const satisfies Record<keyof ReportFacts, string>;
const shownFacts = Object.keys(factWidths) as (keyof ReportFacts)[];

/** What the report is as a document: who published it and when, in which language, and on which side. */
export function DocumentForm({ work, facts, readFacts, document, onChange }: DocumentFormProps) {
  const translator = useTranslator();
  const dataset = useDataset();
  const { t, languageName } = translator;
  const known = dataset.documents.get(document.id);
  const setFact = (name: keyof ReportFacts, typed: string | null) =>
    onChange((one) => {
      const { [name]: _, ...others } = one.facts;
      return { ...one, facts: typed === readFacts[name] ? others : { ...others, [name]: typed } };
    });
  const dropFact = (name: keyof ReportFacts) => setFact(name, readFacts[name]);
  const setDetail = (name: keyof DocumentDetails, value: string | null) =>
    onChange((one) => ({ ...one, details: { ...one.details, [name]: value ?? undefined } }));
  const typed: ReportFacts = { ...facts, ...work.facts };
  const published = facts.published === null ? null : parseEdtf(facts.published);
  const faults = known ? {} : factFaults(typed, translator);
  const [isOpen, setOpen] = useState(facts.published === null);
  useEffect(() => {
    // Without it many a date is missing below.
    if (facts.published === null) setOpen(true);
  }, [facts.published]);
  const askOf = (name: keyof ReportFacts) =>
    !known && (name === 'publisher' || name === 'title') && askedOf(typed).includes(name)
      ? t(`report.ask.${name}`, { instead: document[name] })
      : null;
  return (
    <details
      className={styles.document}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <DocumentSummary document={known ?? document} asked={known ? [] : askedOf(typed)} />
      <p className={styles.outcome} data-outcome={known ? 'known' : 'new'}>
        {known
          ? t('report.document.known', { title: known.title, publisher: known.publisher })
          : t('report.document.new', { id: document.id })}
      </p>
      <div className={styles.fields}>
        {shownFacts.map((name) => (
          <TextField
            key={name}
            id={fieldIds.document(name)}
            label={t(`report.document.${name}`)}
            type={name === 'url' ? 'url' : 'text'}
            width={factWidths[name]}
            value={typed[name] ?? ''}
            onChange={(typed) => setFact(name, typed || null)}
            isByHand={name in work.facts}
            asRead={readFacts[name] ?? t('report.nothing')}
            onRestore={() => dropFact(name)}
            fault={faults[name] ?? null}
            ask={askOf(name)}
            hint={name === 'published' && published ? formatKnownDate(published, 'long', translator) : null}
          />
        ))}
        {known ? null : (
          <>
            <ChoiceField
              id={fieldIds.document('language')}
              label={t('report.document.language')}
              width="third"
              options={documentLanguages(dataset, document.language).map((code) => ({
                value: code,
                label: languageName(code),
              }))}
              value={document.language}
              onChange={(value) => setDetail('language', value)}
            />
            <ChoiceField
              id={fieldIds.document('kind')}
              label={t('report.document.kind')}
              width="third"
              options={documentKinds.map((kind) => ({ value: kind, label: t(`report.kind.${kind}`) }))}
              value={document.kind}
              onChange={(value) => setDetail('kind', value)}
            />
            <ChoiceField
              id={fieldIds.document('side')}
              label={t('report.document.side')}
              width="third"
              options={dataset.sides.map((side) => ({
                value: side,
                label: valueLabel(dataset, 'side', side, translator),
              }))}
              value={document.side}
              onChange={(value) => setDetail('side', value)}
            />
          </>
        )}
      </div>
    </details>
  );
}

type DocumentSummaryProps = {
  readonly document: Pick<DocumentRecord, 'publisher' | 'title' | 'published'>;
  /** What is still to be filled in. */
  readonly asked: readonly AskedFact[];
};

/** What the report is called as a document, and what is still asked for: all that is seen while the rest is closed. */
function DocumentSummary({ document, asked }: DocumentSummaryProps) {
  const translator = useTranslator();
  const { t, list } = translator;
  const published = document.published === null ? null : parseEdtf(document.published);
  const cited = published
    ? `${document.publisher}, ${formatKnownDate(published, 'long', translator)}`
    : document.publisher;
  return (
    <summary className={styles.summary}>
      <h3>{t('report.document')}</h3>
      <span className={styles.cited} dir="auto">
        {document.title} · {cited}
      </span>
      {asked.length > 0 ? (
        <span className={styles.asked}>
          {t('report.document.asked', { fields: list(asked.map((name) => t(`report.document.${name}`))) })}
        </span>
      ) : null}
    </summary>
  );
}

/** Facts that a document can do without until they are known. */
const askedFacts = ['publisher', 'title'] as const;
type AskedFact = (typeof askedFacts)[number];

function askedOf(facts: ReportFacts): readonly AskedFact[] {
  return askedFacts.filter((name) => !facts[name]?.trim());
}

/** What is missing of a new document, or wrong with it. */
function factFaults(
  { published, url }: ReportFacts,
  { t }: Translator,
): Partial<Record<keyof ReportFacts, string | null>> {
  return {
    published:
      published === null
        ? t('report.ask.published')
        : isDay(published.trim())
          ? null
          : t('report.wrong.published', { text: published }),
    url: url === null || /^\s*https?:/i.test(url) ? null : t('problem.url', { received: url }),
  };
}
