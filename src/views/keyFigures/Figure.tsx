import type { ReactNode } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { Part } from '#ui/Part.tsx';
import { Popover } from '#ui/Popover.tsx';
import { useAllWords } from '#views/useAllWords.ts';
import type { FigureTexts } from './FigureTexts.ts';
import { Fitted } from './Fitted.tsx';
import styles from './KeyFigures.module.css';

type FigureProps = {
  readonly texts: FigureTexts | Pick<FigureTexts, 'name'>;
  /** In place of value, unit and note. */
  readonly chart?: ReactNode;
  /** Title of the explanation. */
  readonly title: string;
  readonly className?: string | undefined;
  readonly children: (close: () => void) => ReactNode;
};

/** A figure with its name: a button that opens its explanation. */
export function Figure({ texts, chart, title, className = '', children }: FigureProps) {
  return (
    <li className={`${styles.item} ${className}`}>
      <Popover
        label={title}
        look="quiet"
        className={styles.figure ?? ''}
        trigger={
          <>
            <span className={styles.name}>
              <Fitted text={texts.name} />
            </span>
            {'value' in texts ? <Amount {...texts} /> : chart}
          </>
        }
      >
        {(close) => (
          <Part>
            <Opened>{() => children(close)}</Opened>
          </Part>
        )}
      </Popover>
    </li>
  );
}

function Amount({ value, unit, joint, note }: FigureTexts) {
  return (
    <>
      <span className={styles.line}>
        <b className={styles.value}>{value}</b>
        {unit ? <span className={styles.unit}> {unit}</span> : null}
        {joint ? <span className={styles.joint}>{joint}</span> : null}
      </span>{' '}
      <span className={styles.note}>
        <Fitted text={note} />
      </span>
    </>
  );
}

/** The words of explanations are not of the first screen: nothing is drawn until they have come. */
function Opened({ children }: { children: () => ReactNode }) {
  return useAllWords(useTranslator()) ? children() : null;
}
