import { useTranslator } from '#i18n/useTranslator.ts';
import type { TopicGroup } from '#selectors/topicGroups.ts';
import type { TopicYear } from '#selectors/topicYears.ts';
import { TopicLegend } from '#views/topics/frequency/TopicLegend.tsx';
import viewStyles from '#views/topics/TopicsView.module.css';
import { GroupStack } from './GroupStack.tsx';
import styles from './OverTime.module.css';
import { shadeOfGroup } from './shadeOfGroup.ts';
import type { YearEvidence } from './useYearEvidence.ts';

type BarsLegendProps = {
  readonly groups: readonly TopicGroup[];
  readonly years: readonly TopicYear[];
  /** What the tallest bar of the rows stands for. */
  readonly largest: number;
  readonly evidence: YearEvidence;
};

/** What the bars of the rows mean, and beside that the years of the groups as one chart. */
export function BarsLegend({ groups, years, largest, evidence }: BarsLegendProps) {
  const { t } = useTranslator();
  return (
    <div className={styles.bars}>
      <div className={styles.keys}>
        <TopicLegend baseline={null} isBrief />
        <p className={styles.caption}>{t('topics.overTime.tallest', { count: largest })}</p>
        <p className={styles.stackTitle}>{t('topics.overTime.stack')}</p>
        <ul className={styles.groups}>
          {groups
            .map((group, index) => ({ ...group, shade: shadeOfGroup(index) }))
            .toReversed()
            .map(({ id, label, shade }) => (
              <li key={id} className={viewStyles.key}>
                <svg width="12" height="12" className={styles.cells} aria-hidden="true">
                  <g data-shade={shade}>
                    <rect
                      x="0.5"
                      y="0.5"
                      width="11"
                      height="11"
                      className={styles.cell}
                      stroke="var(--slate)"
                    />
                  </g>
                </svg>
                {label ?? t('topics.otherGroup')}
              </li>
            ))}
        </ul>
      </div>
      <GroupStack groups={groups} years={years} evidence={evidence} />
    </div>
  );
}
