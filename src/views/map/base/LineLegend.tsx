import { boundaryClasses } from '#data/mapQuery.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import styles from './BoundaryMenu.module.css';
import { boundaryLineStyle } from './boundaryLineStyle.ts';

/** How lines are drawn, and what that means. */
export function LineLegend() {
  const { t } = useTranslator();
  return (
    <ul className={styles.lines}>
      {boundaryClasses.map((name) =>
        name === 'hidden' ? null : (
          <li key={name}>
            <svg width="28" height="8" aria-hidden="true">
              <path d="M0 4h28" className={boundaryLineStyle[name]} />
            </svg>
            {t(`map.line.${name}`)}
          </li>
        ),
      )}
    </ul>
  );
}
