import { useTranslator } from '#i18n/useTranslator.ts';
import type { TopicLifeLines } from '#selectors/topicLifeLines.ts';
import styles from './LifeLines.module.css';
import { lifeLineScale } from './lifeLineScale.ts';

/** Where years begin, and what the numbers at the right are. */
export function LifeLineAxis({ lived, width }: { lived: TopicLifeLines; width: number }) {
  const { t } = useTranslator();
  return (
    <>
      <svg width={width} height="20" overflow="visible" aria-hidden="true">
        {lifeLineScale(lived, width).years.map(({ year, at, text }) =>
          text === null ? null : (
            <text key={year} x={at} y="14" textAnchor="middle" fill="currentColor">
              {text}
            </text>
          ),
        )}
      </svg>
      <span className={styles.last}>{t('topics.lifeLines.lastYear')}</span>
    </>
  );
}
