import { useTranslator } from '#i18n/useTranslator.ts';
import { Button } from '#ui/Button.tsx';
import styles from './FigureButton.module.css';

type FigureButtonProps = {
  readonly count: number;
  /** The figure in words. */
  readonly name: string;
  readonly onOpen: () => void;
  /** -1 where it is one of a group through which the arrow keys lead. */
  readonly tabIndex?: number;
};

/** A count of a table that shows what is behind it; nothing is behind 0. */
export function FigureButton({ count, name, onOpen, tabIndex }: FigureButtonProps) {
  const { number } = useTranslator();
  if (count === 0) return number(count);
  return (
    <Button
      look="link"
      className={styles.figure ?? ''}
      aria-label={name}
      title={name}
      onClick={onOpen}
      tabIndex={tabIndex}
    >
      {number(count)}
    </Button>
  );
}
