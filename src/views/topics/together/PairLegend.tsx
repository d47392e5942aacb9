import type { TopicRow } from '#selectors/topicGroups.ts';
import type { PointedPair } from './PairMatrix.tsx';
import { PairReadout } from './PairReadout.tsx';
import { lowestOfShades, type PairFigures, type PairShade, pairNotes, steps } from './pairFigures.ts';
import styles from './TogetherForm.module.css';

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
  const lowest = lowestOfShades(rows, { ...figures, shade });
  return (
    <div className={styles.legend}>
      <div className={styles.key}>
        <p>{t(`topics.together.key.${shade}`)}</p>
        <ol className={styles.scale}>
          {steps.map((step) => (
            <li key={step}>
              <span style={{ background: `var(--shade-${step})` }} />
              {number(lowest[step - 1] ?? 0)}
            </li>
          ))}
        </ol>
      </div>
      <div className={styles.words}>
        {pointed ? (
          <PairReadout pointed={pointed} figures={figures} />
        ) : (
          pairNotes(rows, { ...figures, shade }).map((note) => <p key={note}>{note}</p>)
        )}
      </div>
    </div>
  );
}
