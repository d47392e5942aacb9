import { useTranslator } from '#i18n/useTranslator.ts';
import viewStyles from '#views/topics/TopicsView.module.css';
import styles from './LifeLines.module.css';
import { MentionTick } from './MentionTick.tsx';

/** What ticks and lines mean. */
export function LifeLineLegend({ hasTicks }: { hasTicks: boolean }) {
  const { t } = useTranslator();
  return (
    <ul className={styles.keys}>
      {(hasTicks ? (['stated', 'understood'] as const) : []).map((certainty) => (
        <li key={certainty} className={viewStyles.key} title={t(`topics.key.${certainty}`)}>
          <svg width="8" height="16" aria-hidden="true">
            <g transform="translate(4 8)">
              <MentionTick at={0} certainty={certainty} />
            </g>
          </svg>
          {t(`topics.key.${certainty}.brief`)}
        </li>
      ))}
      {(['line', 'dormant'] as const).map((part) => (
        <li key={part} className={viewStyles.key}>
          <svg width="32" height="16" aria-hidden="true">
            <line x2="32" y1="8" y2="8" className={styles[part]} />
          </svg>
          {t(`topics.lifeLines.key.${part}`)}
        </li>
      ))}
    </ul>
  );
}
