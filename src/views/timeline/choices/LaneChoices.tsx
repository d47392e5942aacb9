import { useId } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { LaneGrouping } from '#selectors/timelineLanes.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import styles from './TimelineChoices.module.css';

/** Whether dates on which sources disagree are marked. */
export type OtherDatesChoice = {
  readonly isShown: boolean;
  readonly show: (isShown: boolean) => void;
};

export type LaneChoicesProps = {
  readonly grouping: LaneGrouping;
  readonly onGroup: (grouping: LaneGrouping) => void;
  readonly otherDates: OtherDatesChoice;
};

const groupings: readonly LaneGrouping[] = ['channel', 'format', 'none'];

/** What the lanes stand for, and whether other dates are marked in them. */
export function LaneChoices({ grouping, onGroup, otherDates: { isShown, show } }: LaneChoicesProps) {
  const { t } = useTranslator();
  const hasOtherDates = useDataset().contacts.some(({ conflicts }) =>
    conflicts.some(({ span }) => span !== null),
  );
  const name = useId();
  return (
    <>
      <fieldset className={styles.lanes}>
        <legend className={styles.heading}>{t('timeline.lanes')}</legend>
        {groupings.map((candidate) => (
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
      {hasOtherDates ? (
        <label className={styles.choice}>
          <input type="checkbox" checked={isShown} onChange={() => show(!isShown)} />
          {t('timeline.otherDates')}
        </label>
      ) : null}
    </>
  );
}
