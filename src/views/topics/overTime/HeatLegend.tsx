import { useTranslator } from '#i18n/useTranslator.ts';
import type { TopicYear } from '#selectors/topicYears.ts';
import styles from './OverTime.module.css';
import type { YearEvidence } from './useYearEvidence.ts';
import { YearCounts } from './YearCounts.tsx';

const steps = [1, 2, 3, 4, 5] as const;
const step = 40;

type HeatLegendProps = { readonly years: readonly TopicYear[]; readonly evidence: YearEvidence };

/** What the shades mean, and what they are shares of. */
export function HeatLegend({ years, evidence }: HeatLegendProps) {
  const { t, percent, number } = useTranslator();
  return (
    <div className={styles.heat}>
      <span className={styles.caption}>{t('topics.overTime.scale')}</span>
      <svg width={steps.length * step + 36} height="28" className={styles.cells} aria-hidden="true">
        {steps.map((shade, index) => (
          <g key={shade} data-shade={shade} transform={`translate(${index * step + 4} 0)`}>
            <rect width={step} height="12" className={styles.cell} />
          </g>
        ))}
        {[0, ...steps].map((end) => (
          <text key={end} x={end * step + 4} y="24" textAnchor="middle">
            {end === steps.length ? percent(1) : number(end * (100 / steps.length))}
          </text>
        ))}
      </svg>
      <span className={styles.caption}>{t('topics.overTime.perYear')}</span>
      <YearCounts years={years} pitch={36} evidence={evidence} />
    </div>
  );
}
