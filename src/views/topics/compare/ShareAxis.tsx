import { useTranslator } from '#i18n/useTranslator.ts';
import styles from './CompareForm.module.css';
import { type DotScale, numberedTicks } from './dotScale.ts';

/** The shares along the head of a column; the last has the sign. */
export function ShareAxis({ scale, width }: { scale: DotScale; width: number }) {
  const { number, percent } = useTranslator();
  return numberedTicks(scale, width).map((share) => (
    <span
      key={share}
      className={styles.tick}
      style={{ insetInlineStart: `${(share / scale.end) * width}px` }}
    >
      {share === scale.end ? percent(share / 100) : number(share)}
    </span>
  ));
}
