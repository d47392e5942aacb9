import { type KeyboardEvent, useState } from 'react';
import { clearClause, setTime } from '#filter/filterReducers.ts';
import { formatDay } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { TimeWindow } from '#selectors/timelineDomain.ts';
import { useViewState } from '#state/useViewState.ts';
import type { TimelineMetrics } from '#views/timeline/timelineMetrics.ts';
import styles from './Brush.module.css';
import { type BrushEnd, brushClause, brushEdges, edgeAfterKey, moveEdge } from './brushEdges.ts';
import type { HistogramScale } from './histogramScale.ts';
import { useBrushDrag } from './useBrushDrag.ts';

type BrushProps = {
  readonly scale: HistogramScale;
  readonly metrics: TimelineMetrics;
  readonly whole: TimeWindow;
};

/** Half of a handle stands outside of the plot at either end. */
const margin = 7;
const ends: readonly BrushEnd[] = ['from', 'to'];

/** The brush over the histogram: two sliders, and a window between them that can be dragged or set anew. */
export function Brush({ scale, metrics, whole }: BrushProps) {
  const translator = useTranslator();
  const time = useViewState((state) => state.filter.time);
  const change = useViewState((state) => state.change);
  const drag = useViewState((state) => state.drag);
  const settle = useViewState((state) => state.settle);
  const [focused, setFocused] = useState<BrushEnd | null>(null);
  const edges = brushEdges(time, whole);
  const origin = metrics.left - margin;
  const x = (day: number) => scale.x(day) - origin;
  const apply = (next: TimeWindow) =>
    drag((filter) => setTime(filter, brushClause(next, whole, filter.time?.match ?? 'possibly')));
  const pointer = useBrushDrag({ edges, whole, scale, origin, isWhole: time === null, apply, settle });
  const onKeyDown = (event: KeyboardEvent, end: BrushEnd) => {
    const edge = edgeAfterKey(edges[end], event.key, event.shiftKey, whole);
    if (edge === null) return;
    event.preventDefault();
    apply(moveEdge(edges, end, edge, whole));
  };
  const days = { from: edges.from, to: edges.to - 1 };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what the pointer does here, the sliders do by keyboard
    <div
      className={styles.surface}
      data-whole={time === null || undefined}
      data-narrow={metrics.isNarrow || undefined}
      style={{ left: origin, width: metrics.right + margin - origin }}
      {...pointer.handlers}
      onDoubleClick={() => change((filter) => clearClause(filter, 'time'))}
    >
      <div className={styles.window} style={{ left: x(edges.from), width: x(edges.to) - x(edges.from) }} />
      {ends.map((end) => (
        <div
          key={end}
          role="slider"
          tabIndex={0}
          className={styles.handle}
          style={{ left: x(edges[end]) }}
          data-end={end}
          aria-label={translator.t(`timeline.brush.${end}`)}
          aria-orientation="horizontal"
          aria-valuemin={end === 'from' ? whole.from : days.from}
          aria-valuemax={end === 'from' ? days.to : whole.to - 1}
          aria-valuenow={days[end]}
          aria-valuetext={formatDay(days[end], 'long', translator)}
          onKeyDown={(event) => onKeyDown(event, end)}
          onKeyUp={settle}
          onFocus={() => setFocused(end)}
          onBlur={() => {
            setFocused(null);
            settle();
          }}
        >
          <span className={styles.grip} />
          {pointer.isDragging || focused === end ? (
            <span className={styles.flag} data-end={end} aria-hidden="true">
              {formatDay(days[end], 'short', translator)}
            </span>
          ) : null}
        </div>
      ))}
    </div>
  );
}
