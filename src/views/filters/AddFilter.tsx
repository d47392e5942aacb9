import { useState } from 'react';
import { type Dimension, dimensions } from '#filter/Filter.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Popover } from '#ui/Popover.tsx';
import styles from './AddFilter.module.css';
import { ClauseEditor } from './lazyEditors.ts';

/** A menu of all that can be asked; choosing a dimension shows its values with their counts. */
export function AddFilter({ className }: { className: string }) {
  const { t } = useTranslator();
  return (
    <Popover
      className={className}
      label={t('filters.add')}
      trigger={
        <>
          <Icon name="plus" size={12} />
          {t('filters.add')}
        </>
      }
    >
      {(close) => <DimensionMenu onDone={close} />}
    </Popover>
  );
}

function DimensionMenu({ onDone }: { onDone: () => void }) {
  const [dimension, setDimension] = useState<Dimension | null>(null);
  const { t } = useTranslator();
  if (dimension)
    return (
      <>
        <Button look="quiet" onClick={() => setDimension(null)}>
          <Icon name="previous" size={12} />
          {t('filters.back')}
        </Button>
        <ClauseEditor dimension={dimension} onDone={onDone} />
      </>
    );
  return (
    <ul className={styles.menu}>
      {dimensions.map((name) => (
        <li key={name}>
          <Button look="quiet" className={styles.item ?? ''} onClick={() => setDimension(name)}>
            {t(`dimension.${name}`)}
            <Icon name="next" size={12} />
          </Button>
        </li>
      ))}
    </ul>
  );
}
