import { memo, useCallback } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { contactsInTime, timelineInTime } from '#selectors/timelineInTime.ts';
import { useViewState } from '#state/useViewState.ts';
import { channelTone } from '#views/channelTone.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import type { PlacedMark } from '#views/timeline/timelineLayout.ts';
import { DateBars } from './DateBars.tsx';
import type { PlacedLabel } from './labelBoxes.ts';
import type { MarksInSight } from './marksInSight.ts';
import { OtherDates } from './OtherDates.tsx';
import { TimelineMark } from './TimelineMark.tsx';
import styles from './TimelineMarks.module.css';

type MarkLayerProps = {
  readonly inSight: MarksInSight;
  readonly labels: readonly PlacedLabel[];
  readonly laneName: (id: string, count: number) => string;
  readonly size: number;
  /** Id of the clip that ends bars with the plot. */
  readonly barClip: string;
  /** Id of the contact whose mark Tab leads to. */
  readonly tabStop: string | null;
  /** The mark with a tooltip, and the tooltip's id. */
  readonly described: string | null;
  readonly tooltipId: string;
};

/** All marks with their bars and words. It reads the time clause itself, so that a drag redraws nothing else. */
export const MarkLayer = memo(function MarkLayer(props: MarkLayerProps) {
  const dataset = useDataset();
  const translator = useTranslator();
  const time = useViewState((state) => state.filter.time);
  const isDragging = useViewState((state) => state.isDragging);
  const open = useViewState((state) => state.contact);
  const { lanes } = props.inSight;
  const toneOf = useCallback((channel: string) => channelTone(dataset, channel), [dataset]);
  const isDimmed = ({ contact }: PlacedMark) => !timelineInTime(contact.span, time);
  const dimmed = new Set(
    lanes.flatMap(({ marks }) => marks.filter(isDimmed).map(({ contact }) => contact.id)),
  );
  return (
    <g className={styles.layer} data-dragging={isDragging || undefined}>
      {lanes.map(({ lane, marks }) => (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus
        <g key={lane.id} aria-hidden="true" clipPath={`url(#${props.barClip})`}>
          <DateBars marks={marks} toneOf={toneOf} isDimmed={isDimmed} />
        </g>
      ))}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus */}
      <g aria-hidden="true">
        {props.labels.map(({ id, text, x, y }) => (
          <text
            key={id}
            className={styles.label}
            data-dimmed={dimmed.has(id) || undefined}
            x={x}
            y={y}
            dy="0.36em"
          >
            {text}
          </text>
        ))}
      </g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus */}
      <g aria-hidden="true">
        <OtherDates inSight={props.inSight} size={props.size} toneOf={toneOf} isDimmed={isDimmed} />
      </g>
      {lanes.map(({ lane, marks }) => (
        // biome-ignore lint/a11y/useSemanticElements: there is no fieldset in SVG
        // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of shapes takes no focus
        <g key={lane.id} role="group" aria-label={props.laneName(lane.id, contactsInTime(lane, time).length)}>
          {marks.map(({ contact, x, y, bar }) => (
            <TimelineMark
              key={contact.id}
              dataset={dataset}
              translator={translator}
              contact={contact}
              tone={toneOf(contact.channel)}
              x={x}
              y={y}
              size={props.size}
              isDimmed={dimmed.has(contact.id)}
              isOpen={contact.id === open}
              hasBar={bar !== null}
              isTabStop={contact.id === props.tabStop}
              describedBy={contact.id === props.described ? props.tooltipId : undefined}
            />
          ))}
        </g>
      ))}
    </g>
  );
});
