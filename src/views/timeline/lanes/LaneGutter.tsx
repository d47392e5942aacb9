import { fixedValues, type ListDimension, type TimeClause } from '#filter/Filter.ts';
import { setValues } from '#filter/filterReducers.ts';
import { channelLabel } from '#filter/valueLabel.ts';
import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Dataset } from '#model/Dataset.ts';
import { contactsInTime } from '#selectors/timelineInTime.ts';
import type { Lane } from '#selectors/timelineLanes.ts';
import { useViewState } from '#state/useViewState.ts';
import { channelTone } from '#views/channelTone.ts';
import { FigureButton } from '#views/FigureButton.tsx';
import { markOutline } from '#views/markShape.ts';
import { useDataset, useSnapshot } from '#views/SnapshotProvider.tsx';
import type { PlacedLane } from '#views/timeline/timelineLayout.ts';
import { useShowContacts } from '#views/useShowContacts.ts';
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
    >
      {isNarrow ? null : <LaneSign dataset={dataset} lane={lane} />}
      <span className={styles.name} aria-hidden="true">
        {laneLabel(dataset, lane.id, translator)}
      </span>
      <span className={styles.count}>
        <LaneCount lane={lane} time={time} />
      </span>
    </div>
  ));
}

/** How many contacts of the lane are in the selection; leads to them. */
function LaneCount({ lane, time }: { lane: Lane; time: TimeClause | null }) {
  const { dataset, filter } = useSnapshot();
  const translator = useTranslator();
  const showContacts = useShowContacts();
  const contacts = contactsInTime(lane, time);
  const name = translator.t('evidence.figure', {
    figure: laneLabel(dataset, lane.id, translator),
    count: contacts.length,
  });
  const dimension = laneDimension(lane);
  const laneFilter = dimension ? setValues(filter, dimension, [lane.id]) : filter;
  return (
    <FigureButton
      count={contacts.length}
      name={name}
      onOpen={() => showContacts(name, contacts, laneFilter)}
    />
  );
}

/** What a lane is called: its channel, its format, or all contacts. */
export function laneLabel(dataset: Dataset, id: string, translator: Translator): string {
  if (id === 'all') return translator.t('timeline.allContacts');
  const format = fixedValues.format.find((candidate) => candidate === id);
  return format ? translator.t(`format.${format}`) : channelLabel(dataset, id, translator);
}

/** What a lane stands for; null where it is the only one. */
function laneDimension({ id }: Lane): ListDimension | null {
  if (id === 'all') return null;
  return fixedValues.format.some((format) => format === id) ? 'format' : 'channel';
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
