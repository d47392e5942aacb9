import { useEffect, useRef } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './CopyOutcome.module.css';

/** The link that the reader asked to copy, and whether the browser did. */
export type Copied = {
  readonly text: string;
  readonly isDone: boolean;
};

type CopyOutcomeProps = { readonly copied: Copied | null; readonly onDismiss: () => void };

const shownMs = 4000;

/** Says that the link was copied; where the browser refused, shows the text selected instead. */
export function CopyOutcome({ copied, onDismiss }: CopyOutcomeProps) {
  const { t } = useTranslator();
  useEffect(() => {
    if (!copied?.isDone) return;
    const timer = setTimeout(onDismiss, shownMs);
    return () => clearTimeout(timer);
  }, [copied, onDismiss]);
  const words = copied && t(copied.isDone ? 'contact.linkCopied' : 'contact.copyRefused');
  return (
    <div className={copied ? styles.outcome : undefined}>
      <span role="status">{words}</span>
      {copied && !copied.isDone ? <SelectedText text={copied.text} onDismiss={onDismiss} /> : null}
    </div>
  );
}

function SelectedText({ text, onDismiss }: { text: string; onDismiss: () => void }) {
  const { t } = useTranslator();
  const field = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<Element | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is selected anew
  useEffect(() => {
    opener.current ??= document.activeElement;
    field.current?.select();
  }, [text]);
  const dismiss = () => {
    onDismiss();
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  return (
    <div className={styles.selected}>
      <textarea
        ref={field}
        readOnly
        rows={4}
        value={text}
        aria-label={t('contact.copyRefused')}
        onKeyDown={({ key }) => key === 'Escape' && dismiss()}
      />
      <Button look="icon" aria-label={t('dialog.close')} onClick={dismiss}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
