import { emptyFilter } from '#filter/Filter.ts';
import { activeDimensions, sameFilter, withClausesOf } from '#filter/filterReducers.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewContext, useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import { focusSoon } from '#ui/focusSoon.ts';
import { AddFilter } from './AddFilter.tsx';
import { addButton } from './addButton.ts';
import { ClauseChip } from './ClauseChip.tsx';
import { CountLine } from './CountLine.tsx';
import { DocumentCount } from './DocumentCount.tsx';
import styles from './FilterBar.module.css';
import { SavedViews } from './SavedViews.tsx';

/** Every clause as a chip, how many contacts are left, and ways to start over or to keep what was asked. */
export function FilterBar() {
  const filter = useViewState((state) => state.filter);
  const change = useViewState((state) => state.change);
  const { vocabulary, frame } = useViewContext();
  const { defaults } = vocabulary;
  const { locked } = frame;
  const usual = withClausesOf(defaults.filter, filter, locked);
  const { t } = useTranslator();
  const active = activeDimensions(filter);
  return (
    <section className={styles.bar} aria-label={t('filters.title')}>
      <div className={styles.chips}>
        {active.map((dimension) => (
          <ClauseChip key={dimension} dimension={dimension} />
        ))}
      </div>
      <span data-adds>
        <AddFilter className={styles.add ?? ''} />
      </span>
      <div className={styles.end}>
        <span className={styles.counts}>
          <CountLine className={styles.count ?? ''} />
          <DocumentCount className={styles.documents ?? ''} />
        </span>
        {active.some((dimension) => !locked.has(dimension)) ? (
          <Button
            look="link"
            className={styles.wideOnly ?? ''}
            onClick={({ currentTarget }) => {
              const next = addButton(currentTarget);
              change(() => emptyFilter);
              focusSoon(next);
            }}
          >
            {t('filters.clearAll')}
          </Button>
        ) : null}
        {sameFilter(filter, usual) ? null : (
          <Button
            look="link"
            className={styles.wideOnly ?? ''}
            title={t('filters.defaultsHint')}
            onClick={({ currentTarget }) => {
              const next = addButton(currentTarget);
              change(() => usual);
              focusSoon(next);
            }}
          >
            {t('filters.defaults')}
          </Button>
        )}
        <span className={styles.wideOnly}>
          <SavedViews />
        </span>
      </div>
    </section>
  );
}
