import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewState } from '#state/useViewState.ts';
import { Popover } from '#ui/Popover.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import styles from './BoundaryMenu.module.css';
import { LineLegend } from './LineLegend.tsx';
import { useBoundaryView } from './useBoundaryView.ts';

/** Names the boundary view, says what it is and is not, and offers the others. */
export function BoundaryMenu() {
  const { t, label } = useTranslator();
  const { boundaryViews, mapCredit } = useDataset();
  const changeSettings = useViewState((state) => state.changeSettings);
  const view = useBoundaryView();
  if (!view) return null;
  const offered = boundaryViews.filter((other) => other.offer === 'always' || other === view);
  return (
    <Popover
      look="quiet"
      className={styles.trigger ?? ''}
      label={t('map.boundaryMenu')}
      trigger={t('map.boundaries', { view: label(view.caption ?? view.label) })}
    >
      {() => (
        <div className={styles.menu}>
          <fieldset className={styles.views}>
            <legend>{t('map.boundaryMenu')}</legend>
            {offered.map((other) => (
              <label key={other.id}>
                <input
                  type="radio"
                  name="boundaries"
                  checked={other === view}
                  onChange={() =>
                    changeSettings({ boundaries: other === boundaryViews[0] ? null : other.id })
                  }
                />
                {label(other.label)}
              </label>
            ))}
          </fieldset>
          <p>{label(view.note)}</p>
          <LineLegend />
          {mapCredit ? <p className={styles.credit}>{label(mapCredit)}</p> : null}
        </div>
      )}
    </Popover>
  );
}
