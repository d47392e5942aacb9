import type { ReactNode } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Evidence } from '#ingest/Draft.ts';
import { Button } from '#ui/Button.tsx';
import { EvidenceQuotes } from './EvidenceQuotes.tsx';
import styles from './Field.module.css';

/** What a control in a field is named and described by. */
export type ControlProps = {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
};

type FieldProps = {
  /** Id of the element: evidence and problems lead to it. */
  readonly id: string;
  readonly label: string;
  readonly evidence?: readonly Evidence[];
  /** Set by hand; `onRestore` takes that back, to what `asRead` says. */
  readonly isByHand?: boolean;
  readonly asRead?: string;
  readonly onRestore?: () => void;
  /** What the value means, in words. */
  readonly hint?: ReactNode;
  /** What is missing or wrong, and what may stand there: nothing can be kept until it is mended. */
  readonly fault?: string | null;
  /** What is missing, though it can do without. */
  readonly ask?: string | null;
  /** Of a form's row; half unless said. */
  readonly width?: 'third' | 'half' | 'whole';
  readonly children: (props: ControlProps) => ReactNode;
};

/** A value with its name, what it means, what is wrong with it, and the words of the report that bear it. */
export function Field({
  id,
  label,
  evidence = [],
  hint,
  fault,
  ask,
  width = 'half',
  children,
  ...origin
}: FieldProps) {
  const control = `${id}-control`;
  const about = `${id}-about`;
  return (
    <div id={id} className={styles.field} data-value="" data-width={width}>
      <label htmlFor={control} className={styles.label}>
        {label}
      </label>
      {children({ id: control, 'aria-describedby': about, 'aria-invalid': Boolean(fault) })}
      <div id={about} className={styles.about}>
        {fault || ask ? <p className={styles.fault}>{fault || ask}</p> : null}
        {hint ? <p>{hint}</p> : null}
        {evidence.length > 0 ? <EvidenceQuotes target={id} evidence={evidence} /> : null}
        {origin.isByHand ? <ByHand label={label} {...origin} /> : null}
      </div>
    </div>
  );
}

type ByHandProps = Pick<FieldProps, 'label' | 'asRead' | 'onRestore'>;

/** That a value was set by hand, and the way back to what the report says. */
export function ByHand({ label, asRead, onRestore }: ByHandProps) {
  const { t } = useTranslator();
  return (
    <p className={styles.byHand}>
      {t('report.byHand')}
      {onRestore && asRead !== undefined ? (
        <Button
          look="link"
          className={styles.restore ?? ''}
          aria-label={t('report.restore.name', { field: label, value: asRead })}
          onClick={onRestore}
        >
          {t('report.restore', { value: asRead })}
        </Button>
      ) : null}
    </p>
  );
}
