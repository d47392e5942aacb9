import { useRef, useState } from 'react';
import { type Dimension, dimensions, emptyFilter, type Filter } from '#filter/Filter.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewContext, useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import { focusSoon } from '#ui/focusSoon.ts';
import { Icon } from '#ui/Icon.tsx';
import { Popover } from '#ui/Popover.tsx';
import styles from './AddFilter.module.css';
import { ClauseEditor } from './lazyEditors.ts';
import { SavedViews } from './SavedViews.tsx';

/** A menu of all that can be asked; choosing a dimension shows its values with their counts. */
export function AddFilter({ className }: { className: string }) {
  const { locked } = useViewContext().frame;
  const { t } = useTranslator();
  if (locked.size === dimensions.length) return null;
  return (
    <Popover
      className={className}
      label={t('filters.add')}
      triggerLabel={t('filters.add')}
      trigger={
        <>
          <Icon name="plus" size={12} />
          <span className={styles.word}>{t('filters.add')}</span>
        </>
      }
    >
      {(close) => <DimensionMenu onDone={close} />}
    </Popover>
  );
}

function DimensionMenu({ onDone }: { onDone: () => void }) {
  const [dimension, setDimension] = useState<Dimension | null>(null);
  const menu = useRef<HTMLDivElement>(null);
  const { locked } = useViewContext().frame;
  const { t } = useTranslator();
  /** What was pressed goes with its page of the menu; the focus goes on to the other. */
  const turnTo = (page: Dimension | null) => {
    const entry = page === null ? `[data-dimension="${dimension}"]` : 'button';
    setDimension(page);
    focusSoon(() => menu.current?.querySelector<HTMLElement>(entry));
  };
  return (
    <div ref={menu}>
      {dimension ? (
        <>
          <Button look="quiet" onClick={() => turnTo(null)}>
            <Icon name="previous" size={12} />
            {t('filters.back')}
          </Button>
          <ClauseEditor dimension={dimension} onDone={onDone} />
        </>
      ) : (
        <>
          <ul className={styles.menu}>
            {dimensions
              .filter((name) => !locked.has(name))
              .map((name) => (
                <li key={name}>
                  <Button
                    look="quiet"
                    className={styles.item ?? ''}
                    data-dimension={name}
                    onClick={() => turnTo(name)}
                  >
                    {t(`dimension.${name}`)}
                    <Icon name="next" size={12} />
                  </Button>
                </li>
              ))}
          </ul>
          <WholeFilter onDone={onDone} />
        </>
      )}
    </div>
  );
}

/** On a phone what stands in the bar elsewhere: what concerns the filter as a whole. */
function WholeFilter({ onDone }: { onDone: () => void }) {
  const change = useViewState((state) => state.change);
  const { defaults } = useViewContext().vocabulary;
  const { t } = useTranslator();
  const replace = (filter: Filter) => {
    change(() => filter);
    onDone();
  };
  return (
    <div className={styles.whole}>
      <Button onClick={() => replace(emptyFilter)}>{t('filters.clearAll')}</Button>
      <Button onClick={() => replace(defaults.filter)}>{t('filters.defaults')}</Button>
      <SavedViews />
    </div>
  );
}
