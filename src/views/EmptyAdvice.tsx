import { useMemo } from 'react';
import { clauseValue } from '#filter/clauseValue.ts';
import { emptyFilter } from '#filter/Filter.ts';
import { activeDimensions, clearClause } from '#filter/filterReducers.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { helpfulRemoval } from '#selectors/helpfulRemoval.ts';
import { useViewContext, useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import { focusSoon } from '#ui/focusSoon.ts';
import styles from './EmptyAdvice.module.css';
import { useSnapshot } from './SnapshotProvider.tsx';

/** Says in the middle of a view that no contact fits, and offers the clause whose removal would help most. */
export function EmptyAdvice() {
  const snapshot = useSnapshot();
  const { locked } = useViewContext().frame;
  const removal = useMemo(() => helpfulRemoval(snapshot, locked), [snapshot, locked]);
  const isFree = activeDimensions(snapshot.filter).some((dimension) => !locked.has(dimension));
  const change = useViewState((state) => state.change);
  const translator = useTranslator();
  const { t } = translator;
  if (snapshot.selected.length > 0) return null;
  const value = removal && clauseValue(snapshot.dataset, snapshot.filter, removal.dimension, translator);
  const clause = removal && `${t(`dimension.${removal.dimension}`)} ${value}`;
  return (
    <div className={styles.advice}>
      <p>{t('empty.none')}</p>
      {removal && clause ? (
        <>
          <p>{t('empty.without', { clause, count: removal.contacts })}</p>
          <Button
            onClick={({ currentTarget }) => {
              const view = currentTarget.closest('section');
              change((filter) => clearClause(filter, removal.dimension));
              focusSoon(() => view);
            }}
          >
            {t('empty.remove', { clause })}
          </Button>
        </>
      ) : isFree ? (
        <Button onClick={() => change(() => emptyFilter)}>{t('filters.clearAll')}</Button>
      ) : null}
    </div>
  );
}
