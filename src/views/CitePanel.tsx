import { useState } from 'react';
import { type CitationFormat, citationFormats } from '#export/citations/citationFormats.ts';
import { citedItems } from '#export/citations/citedItems.ts';
import { fileName } from '#export/fileName.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { millisecondsPerDay } from '#model/day.ts';
import { Button } from '#ui/Button.tsx';
import { copyText } from '#ui/copyText.ts';
import { downloadPermission } from '#ui/downloadPermission.ts';
import { SelectedText } from '#ui/SelectedText.tsx';
import { saveFile } from '#ui/saveFile.ts';
import type { CiteSubject } from './CiteMenu.tsx';
import styles from './CitePanel.module.css';
import { contactAddress } from './contactAddress.ts';
import { useDataset } from './SnapshotProvider.tsx';

type CitePanelProps = { readonly subjects: readonly [CiteSubject, ...CiteSubject[]] };

/** What was done, in words; and the text itself, where the browser did not let the page copy it. */
type Outcome = { readonly words: string; readonly refused: string | null };

/** The forms of a citation, each to copy or as a file. */
export function CitePanel({ subjects }: CitePanelProps) {
  const [chosen, setChosen] = useState(0);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { t } = useTranslator();
  const subject = subjects[chosen] ?? subjects[0];
  const write = useWriter(subject);
  const nameOf = ({ id, name }: CitationFormat) => name ?? t(`cite.name.${id as 'plain'}`);
  const copy = async (format: CitationFormat) => {
    const text = write(format);
    const isDone = await copyText(text);
    setOutcome({
      words: isDone ? t('cite.copied', { format: nameOf(format) }) : t('contact.copyRefused'),
      refused: isDone ? null : text,
    });
  };
  const download = (format: CitationFormat) => {
    if (downloadPermission() === 'blocked') {
      setOutcome({ words: t('export.blocked'), refused: null });
      return;
    }
    const file = fileName(subject.fileTitle, format.ending);
    saveFile({
      name: file,
      content: new Blob([write(format)], { type: `${format.mediaType};charset=utf-8` }),
    });
    setOutcome({ words: t('cite.downloaded', { file }), refused: null });
  };
  return (
    <div className={styles.panel}>
      <h2 className={styles.title}>{t('cite.title')}</h2>
      {subjects.length > 1 ? (
        <Subjects subjects={subjects} chosen={chosen} onChoose={setChosen} />
      ) : (
        <p className={styles.subject} lang={subject.lang}>
          {subject.label}
        </p>
      )}
      <ul>
        {citationFormats.map((format) => (
          <li key={format.id} className={styles.format}>
            <span className={styles.name}>{nameOf(format)}</span>
            <span className={styles.hint}>{t(`cite.for.${format.id}`)}</span>
            <Button
              aria-label={t('cite.copyAs', { format: nameOf(format) })}
              onClick={() => void copy(format)}
            >
              {t('cite.copy')}
            </Button>
            <Button
              aria-label={t('cite.downloadAs', { format: nameOf(format) })}
              onClick={() => download(format)}
            >
              {t('cite.download')}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.outcome}>
        {outcome?.words}
      </p>
      {outcome?.refused ? (
        <SelectedText className={styles.field} text={outcome.refused} label={t('contact.copyRefused')} />
      ) : null}
    </div>
  );
}

/** Writes citations in the reader's language, with today's date and the addresses of this page. */
function useWriter({ contacts, documents }: CiteSubject): (format: CitationFormat) => string {
  const dataset = useDataset();
  const translator = useTranslator();
  return ({ write }) => {
    const context = {
      dataset,
      translator,
      accessed: Math.floor(Date.now() / millisecondsPerDay),
      addressOf: contactAddress,
    };
    return write(citedItems({ contacts, documents }, context), translator);
  };
}

type SubjectsProps = CitePanelProps & {
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
};

function Subjects({ subjects, chosen, onChoose }: SubjectsProps) {
  const { t } = useTranslator();
  return (
    <fieldset className={styles.subjects}>
      <legend className={styles.legend}>{t('cite.what')}</legend>
      {subjects.map(({ label }, index) => (
        <label key={label} className={styles.choice}>
          <input
            type="radio"
            name="cite-subject"
            checked={index === chosen}
            onChange={() => onChoose(index)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
