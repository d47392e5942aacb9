import { type ReactNode, useRef, useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { Button } from '#ui/Button.tsx';
import { focusSoon } from '#ui/focusSoon.ts';
import styles from './EvidenceDialog.module.css';

type EvidenceListProps<T> = {
  readonly lines: readonly T[];
  /** A line of the list; it can take the focus. */
  readonly children: (line: T) => ReactNode;
  readonly isNumbered?: boolean;
};

/** More lines than these are drawn only when they are asked for. */
const mostLines = 500;

/** The lines of a column: at first not more than can be drawn at once. */
export function EvidenceList<T>({ lines, children, isNumbered = false }: EvidenceListProps<T>) {
  const { t, number } = useTranslator();
  const [isWhole, setWhole] = useState(false);
  const section = useRef<HTMLDivElement>(null);
  const shown = isWhole ? lines : lines.slice(0, mostLines);
  const List = isNumbered ? 'ol' : 'ul';
  const showAll = () => {
    setWhole(true);
    focusSoon(() =>
      section.current?.querySelector<HTMLElement>(`li:nth-child(${mostLines + 1}) :is(a, button)`),
    );
  };
  return (
    <div ref={section}>
      <List className={styles.list}>{shown.map(children)}</List>
      {shown.length < lines.length ? (
        <Button look="plain" className={styles.more ?? ''} onClick={showAll}>
          {t('evidence.showAll', { count: number(lines.length) })}
        </Button>
      ) : null}
    </div>
  );
}
