import { type KeyboardEvent, useState } from 'react';
import { fixedValues, type ListDimension } from '#filter/Filter.ts';
import { setValues } from '#filter/filterReducers.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
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
import { laneLabel } from './laneLabel.ts';

type LaneGutterProps = {
  readonly lanes: readonly PlacedLane[];
  /** Height of what stands above the lanes. */
  readonly top: number;
  readonly isNarrow: boolean;
};

/**
 * Names of the lanes, and how many contacts of the selection each has; this follows the brush. The counts are one
 * tab stop, through which the arrow keys lead.
 */
export function LaneGutter({ lanes, top, isNarrow }: LaneGutterProps) {
  const dataset = useDataset();
  const translator = useTranslator();
  const time = useViewState((state) => state.filter.time);
  const [current, setCurrent] = useState<string | null>(null);
  const counted = lanes.map(({ lane, ...place }) => ({ lane, place, contacts: contactsInTime(lane, time) }));
  const stops = counted.flatMap(({ lane, contacts }) => (contacts.length > 0 ? [lane.id] : []));
  const tabStop = stops.find((id) => id === current) ?? stops[0];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, these are buttons
    <div
      role="group"
      aria-label={translator.t('timeline.lanes')}
      onKeyDown={stepThroughButtons}
      onFocus={({ target }) => setCurrent(target.closest<HTMLElement>('[data-lane]')?.dataset.lane ?? null)}
    >
      {counted.map(({ lane, place, contacts }) => (
        <div
          key={lane.id}
          className={isNarrow ? styles.above : styles.beside}
          style={{ top: top + place.top, height: isNarrow ? 16 : place.height }}
          data-lane={lane.id}
        >
          {isNarrow ? null : <LaneSign dataset={dataset} lane={lane} />}
          <span className={styles.name} aria-hidden="true">
            {laneLabel(dataset, lane.id, translator)}
          </span>
          <span className={styles.count}>
            <LaneCount lane={lane} contacts={contacts} tabIndex={lane.id === tabStop ? 0 : -1} />
          </span>
        </div>
      ))}
    </div>
  );
}

function stepThroughButtons(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    Home: 0,
    End: buttons.length - 1,
  };
  const next = steps[event.key];
  if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  buttons[next]?.focus();
}

type LaneCountProps = {
  readonly lane: Lane;
  readonly contacts: readonly Contact[];
  readonly tabIndex: number;
};

/** How many contacts of the lane are in the selection; leads to them. */
function LaneCount({ lane, contacts, tabIndex }: LaneCountProps) {
  const { dataset, filter } = useSnapshot();
  const translator = useTranslator();
  const showContacts = useShowContacts();
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
      tabIndex={tabIndex}
      onOpen={() => showContacts(name, contacts, laneFilter)}
    />
  );
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
