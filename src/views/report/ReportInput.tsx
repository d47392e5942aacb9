import { type ClipboardEvent, useId, useRef, useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { Button } from '#ui/Button.tsx';
import styles from './ReportInput.module.css';

type ReportInputProps = {
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** A report was pasted into the empty field, or is done: it is to be read. */
  readonly onRead: () => void;
  readonly onFile: (file: File) => void;
  /** Why a file or a text could not be read. */
  readonly fault: string | null;
};

/** Where a report is pasted, typed or brought as a file; a file can be dropped anywhere on the page. */
export function ReportInput({ text, onChange, onRead, onFile, fault }: ReportInputProps) {
  const { t } = useTranslator();
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const wasEmpty = text.trim() === '';
  const onPaste = ({ clipboardData }: ClipboardEvent) => {
    // Once the text is there: what is pasted between others' words is still being written.
    if (wasEmpty && clipboardData.getData('text/plain').trim() !== '') setTimeout(onRead);
  };
  return (
    <div className={styles.input} data-over={isOver || undefined}>
      <label htmlFor={id} className={styles.label}>
        {t('report.text')}
      </label>
      <textarea
        id={id}
        className={styles.text}
        aria-describedby={`${id}-hint`}
        aria-invalid={fault !== null}
        dir="auto"
        placeholder={t('report.text.placeholder')}
        value={text}
        onPaste={onPaste}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {t('report.text.hint')}
      </p>
      {fault === null ? null : (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <div className={styles.actions}>
        <Button look={wasEmpty ? 'plain' : 'primary'} disabled={wasEmpty} onClick={onRead}>
          {t('report.read')}
        </Button>
        <Button onClick={() => file.current?.click()}>{t('report.file')}</Button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".txt,.html,.htm,text/plain,text/html"
          aria-label={t('report.file')}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) onFile(chosen);
            target.value = '';
          }}
        />
      </div>
    </div>
  );
}
