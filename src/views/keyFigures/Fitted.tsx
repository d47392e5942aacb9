import styles from './KeyFigures.module.css';

/** The same words at the length that the row has room for: wide, beside an open contact, on a phone. */
export function Fitted({
  wide,
  narrow = wide,
  phone = narrow,
}: {
  wide: string;
  narrow?: string;
  phone?: string;
}) {
  if (wide === narrow && narrow === phone) return wide;
  return (
    <>
      <span className={styles.wide}>{wide}</span>
      <span className={styles.narrow}>{narrow}</span>
      <span className={styles.phone}>{phone}</span>
    </>
  );
}
