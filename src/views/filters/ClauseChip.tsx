import { clauseValue } from '#filter/clauseValue.ts';
import type { Dimension } from '#filter/Filter.ts';
import { clearClause } from '#filter/filterReducers.ts';
import { clauseInWords } from '#filter/filterSentence.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useIsLocked, useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import { focusSoon } from '#ui/focusSoon.ts';
import { Icon } from '#ui/Icon.tsx';
import { Popover } from '#ui/Popover.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { addButton } from './addButton.ts';
import styles from './ClauseChip.module.css';
import { ClauseEditor } from './lazyEditors.ts';

/** One clause in words: a click on it changes it, its cross removes it. */
export function ClauseChip({ dimension }: { dimension: Dimension }) {
  const dataset = useDataset();
  const filter = useViewState((state) => state.filter);
  const change = useViewState((state) => state.change);
  const isLocked = useIsLocked(dimension);
  const translator = useTranslator();
  const { t } = translator;
  const clause = clauseInWords(dataset, filter, dimension, translator);
  const name = t(`dimension.${dimension}`);
  const value = clauseValue(dataset, filter, dimension, translator);
  const words = (
    <>
      <span className={styles.name}>{name}</span> <b>{value}</b>
    </>
  );
  if (isLocked)
    return (
      <span className={`${styles.chip} ${styles.locked}`} title={t('filters.locked')}>
        <Icon name="lock" size={12} />
        {words}
        <VisuallyHidden>{t('filters.locked')}</VisuallyHidden>
      </span>
    );
  return (
    <span className={styles.chip}>
      <Popover
        look="quiet"
        className={styles.body ?? ''}
        label={name}
        triggerLabel={t('filters.edit', { clause: `${name} ${value}` })}
        trigger={words}
      >
        {(close) => <ClauseEditor dimension={dimension} onDone={close} />}
      </Popover>
      <Button
        look="icon"
        className={styles.remove ?? ''}
        aria-label={t('filters.remove', { clause })}
        onClick={({ currentTarget }) => {
          const next = nextChip(currentTarget);
          change((current) => clearClause(current, dimension));
          focusSoon(next);
        }}
      >
        <Icon name="close" size={12} />
      </Button>
    </span>
  );
}

/** The cross of the chip that comes to stand in this one's place, else the button that adds one. */
function nextChip(cross: HTMLElement): () => HTMLElement | null | undefined {
  const bar = cross.closest('section');
  const crosses = () => [...(bar?.querySelectorAll<HTMLElement>(`.${styles.remove}`) ?? [])];
  const position = crosses().indexOf(cross);
  const addButtonOf = addButton(cross);
  return () => crosses()[position] ?? addButtonOf();
}
