import type { FittedText } from './FigureTexts.ts';
import styles from './KeyFigures.module.css';

/** The same words at the length that the row has room for: wide, beside an open contact, on a phone. */
export function Fitted({ text }: { text: FittedText }) {
  if (typeof text === 'string') return text;
  const { wide, narrow = wide, phone = narrow } = text;
  return (
    <>
      <span className={styles.wide}>{wide}</span>
      <span className={styles.narrow}>{narrow}</span>
      <span className={styles.phone}>{phone}</span>
    </>
  );
}
