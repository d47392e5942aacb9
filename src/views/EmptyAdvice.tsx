import { clauseValue } from '#filter/clauseValue.ts';
import { emptyFilter } from '#filter/Filter.ts';
import { clearClause } from '#filter/filterReducers.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { helpfulRemoval } from '#selectors/helpfulRemoval.ts';
import { useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import { focusSoon } from '#ui/focusSoon.ts';
import styles from './EmptyAdvice.module.css';
import { useSnapshot } from './SnapshotProvider.tsx';
import { useDerived } from './useDerived.ts';

/** Says in the middle of a view that no contact fits, and offers the clause whose removal would help most. */
export function EmptyAdvice() {
  const snapshot = useSnapshot();
  const removal = useDerived(helpfulRemoval);
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
      ) : (
        <Button onClick={() => change(() => emptyFilter)}>{t('filters.clearAll')}</Button>
      )}
    </div>
  );
}
