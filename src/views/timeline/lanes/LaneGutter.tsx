import { fixedValues } from '#filter/Filter.ts';
import { channelLabel } from '#filter/valueLabel.ts';
import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Dataset } from '#model/Dataset.ts';
import { countInTime } from '#selectors/timelineInTime.ts';
import type { Lane } from '#selectors/timelineLanes.ts';
import { useViewState } from '#state/useViewState.ts';
import { channelTone } from '#views/channelTone.ts';
import { markOutline } from '#views/markShape.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import type { PlacedLane } from '#views/timeline/timelineLayout.ts';
import styles from './LaneGutter.module.css';

type LaneGutterProps = {
  readonly lanes: readonly PlacedLane[];
  /** Height of what stands above the lanes. */
  readonly top: number;
  readonly isNarrow: boolean;
};

/** Names of the lanes, and how many contacts of the selection each has; this follows the brush. */
export function LaneGutter({ lanes, top, isNarrow }: LaneGutterProps) {
  const dataset = useDataset();
  const translator = useTranslator();
  const time = useViewState((state) => state.filter.time);
  return lanes.map(({ lane, top: laneTop, height }) => (
    <div
      key={lane.id}
      className={isNarrow ? styles.above : styles.beside}
      style={{ top: top + laneTop, height: isNarrow ? 16 : height }}
      aria-hidden="true"
    >
      {isNarrow ? null : <LaneSign dataset={dataset} lane={lane} />}
      <span className={styles.name}>{laneLabel(dataset, lane.id, translator)}</span>
      <span className={styles.count}>{translator.number(countInTime(lane, time))}</span>
    </div>
  ));
}

/** What a lane is called: its channel, its format, or all contacts. */
export function laneLabel(dataset: Dataset, id: string, translator: Translator): string {
  if (id === 'all') return translator.t('timeline.allContacts');
  const format = fixedValues.format.find((candidate) => candidate === id);
  return format ? translator.t(`format.${format}`) : channelLabel(dataset, id, translator);
}

/** The colour of a channel, or the shape of a format. */
function LaneSign({ dataset, lane: { id } }: { dataset: Dataset; lane: Lane }) {
  const tone = channelTone(dataset, id);
  if (tone > 0) return <span className={styles.tab} data-tone={tone} />;
  const format = fixedValues.format.find((candidate) => candidate === id);
  if (!format) return <span className={styles.tab} />;
  return (
    <svg aria-hidden="true" className={styles.shape} width="12" height="12" viewBox="-7 -7 14 14">
      <path d={markOutline(format, 'filled')} />
    </svg>
  );
}
