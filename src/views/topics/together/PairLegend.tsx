import type { TopicRow } from '#selectors/topicGroups.ts';
import { fewestShaded } from '#views/topics/shadeOf.ts';
import type { PointedPair } from './PairMatrix.tsx';
import { PairReadout } from './PairReadout.tsx';
import { largestPair, type PairFigures, type PairShade } from './pairFigures.ts';
import styles from './TogetherForm.module.css';

const steps = [1, 2, 3, 4, 5] as const;

type PairLegendProps = {
  /** The topics of the matrix. */
  readonly rows: readonly TopicRow[];
  readonly shade: PairShade;
  readonly figures: PairFigures;
  readonly pointed: PointedPair;
};

/** What a cell, its shade and its outline stand for; in place of the words what a cell says that is pointed at. */
export function PairLegend({ rows, shade, figures, pointed }: PairLegendProps) {
  const { t, number } = figures.translator;
  const largest = Math.max(steps.length, largestPair(rows, figures));
  const lowest = (step: number) =>
    shade === 'rarer' ? (step - 1) * 20 : Math.ceil(((step - 1) * largest) / steps.length) + 1;
  return (
    <div className={styles.legend}>
      <div className={styles.key}>
        <p>{t(`topics.together.key.${shade}`)}</p>
        <ol className={styles.scale}>
          {steps.map((step) => (
            <li key={step}>
              <span style={{ background: `var(--shade-${step})` }} />
              {number(lowest(step))}
            </li>
          ))}
        </ol>
      </div>
      <div className={styles.words}>
        {pointed ? (
          <PairReadout pointed={pointed} figures={figures} />
        ) : (
          <>
            <p>
              {t('topics.together.cell')}{' '}
              {shade === 'rarer' ? t('topics.together.few', { count: fewestShaded }) : null}
            </p>
            <p>
              {t('topics.together.scope', {
                shown: rows.length,
                total: figures.rows.length,
                count: figures.contacts.length,
              })}
            </p>
          </>
        )}
      </div>
    </div>
  );
}
