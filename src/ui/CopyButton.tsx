import { useRef, useState } from 'react';
import { Button } from './Button.tsx';
import styles from './CopyButton.module.css';
import { copyText } from './copyText.ts';

type CopyButtonProps = {
  /** What is copied; asked for when it is pressed. */
  readonly text: () => string;
  readonly label: string;
  /** Name of the button where several have the same label; holds the label. */
  readonly 'aria-label'?: string;
  /** Said once it is copied. */
  readonly copiedLabel: string;
  /** Said when the browser refuses, as on plain http or in a frame: the text is shown selected instead. */
  readonly refusedLabel: string;
};

/** Copies text, or shows it selected where the browser does not let the page copy. */
export function CopyButton({
  text,
  label,
  'aria-label': name = label,
  copiedLabel,
  refusedLabel,
}: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const [copied, setCopied] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    const value = text();
    setCopied(value);
    const isDone = await copyText(value);
    setOutcome(isDone ? 'copied' : 'refused');
    if (!isDone) requestAnimationFrame(() => field.current?.select());
  };
  return (
    <span className={styles.copy}>
      <Button aria-label={name} onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status" className={styles.outcome}>
        {outcome === 'copied' ? copiedLabel : outcome === 'refused' ? refusedLabel : ''}
      </span>
      {outcome === 'refused' ? (
        <textarea ref={field} className={styles.field} aria-label={name} readOnly value={copied} rows={3} />
      ) : null}
    </span>
  );
}
