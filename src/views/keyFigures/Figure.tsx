import type { ReactNode } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { Popover } from '#ui/Popover.tsx';
import { useAllWords } from '#views/useAllWords.ts';
import styles from './KeyFigures.module.css';

type FigureProps = {
  readonly name: ReactNode;
  /** What stands in large type, and its unit. */
  readonly value?: string;
  readonly unit?: string;
  /** What stands between the unit and the note, where both are on one line. */
  readonly joint?: string;
  readonly note?: ReactNode;
  /** In place of value, unit and note. */
  readonly chart?: ReactNode;
  /** Title of the explanation. */
  readonly title: string;
  readonly className?: string | undefined;
  readonly children: (close: () => void) => ReactNode;
};

/** A figure with its name: a button that opens its explanation. */
export function Figure({
  name,
  value,
  unit,
  joint = '',
  note,
  chart,
  title,
  className = '',
  children,
}: FigureProps) {
  return (
    <li className={`${styles.item} ${className}`}>
      <Popover
        label={title}
        look="quiet"
        className={styles.figure ?? ''}
        trigger={
          <>
            <span className={styles.name}>{name}</span>
            {chart ?? (
              <>
                <span className={styles.line}>
                  <b className={styles.value}>{value}</b>
                  {unit ? <span className={styles.unit}> {unit}</span> : null}
                  {joint ? <span className={styles.joint}>{joint}</span> : null}
                </span>{' '}
                <span className={styles.note}>{note}</span>
              </>
            )}
          </>
        }
      >
        {(close) => <Opened>{() => children(close)}</Opened>}
      </Popover>
    </li>
  );
}

/** The words of explanations are not of the first screen: nothing is drawn until they have come. */
function Opened({ children }: { children: () => ReactNode }) {
  return useAllWords(useTranslator()) ? children() : null;
}
