import { useId } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { type LaneGrouping, laneGroupings } from '#selectors/timelineLanes.ts';
import styles from './TimelineMenus.module.css';

type LaneChoicesProps = {
  readonly grouping: LaneGrouping;
  readonly onGroup: (grouping: LaneGrouping) => void;
};

/** What the lanes stand for. */
export function LaneChoices({ grouping, onGroup }: LaneChoicesProps) {
  const { t } = useTranslator();
  const name = useId();
  return (
    <fieldset className={styles.lanes}>
      <legend className={styles.heading}>{t('timeline.lanes')}</legend>
      {laneGroupings.map((candidate) => (
        <label key={candidate} className={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={candidate === grouping}
            onChange={() => onGroup(candidate)}
          />
          {t(`timeline.by.${candidate}`)}
        </label>
      ))}
    </fieldset>
  );
}
