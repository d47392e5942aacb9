import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { SelectedText } from '#ui/SelectedText.tsx';
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
      {copied && !copied.isDone ? <Refused text={copied.text} onDismiss={onDismiss} /> : null}
    </div>
  );
}

/** The text to copy by hand; put away, the focus goes back to where it was asked for. */
function Refused({ text, onDismiss }: { text: string; onDismiss: () => void }) {
  const { t } = useTranslator();
  const opener = useRef<Element | null>(null);
  // Before the text is selected, which takes the focus.
  useLayoutEffect(() => {
    opener.current ??= document.activeElement;
  }, []);
  const dismiss = () => {
    onDismiss();
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  return (
    <div className={styles.selected}>
      <SelectedText text={text} label={t('contact.copyRefused')} onEscape={dismiss} />
      <Button look="icon" aria-label={t('dialog.close')} onClick={dismiss}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
