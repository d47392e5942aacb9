import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  Suspense,
  useCallback,
  useId,
  useMemo,
  useRef,
} from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { middleOf } from '#selectors/quarterCounts.ts';
import { useViewState } from '#state/useViewState.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { lazyPart } from '#ui/lazyPart.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { Backdrop } from '#views/timeline/context/Backdrop.tsx';
import { TimeAxis } from '#views/timeline/TimeAxis.tsx';
import styles from '#views/timeline/TimelineChart.module.css';
import { axisHeight } from '#views/timeline/timelineMetrics.ts';
import { timeTicks } from '#views/timeline/timeTicks.ts';
import type { TimelineLayout } from '#views/timeline/useTimelineLayout.ts';
import { type TimeZoom, zoomStep } from '#views/timeline/zoom/useTimeZoom.ts';
import { useZoomGestures } from '#views/timeline/zoom/useZoomGestures.ts';
import { laneLabel } from './laneLabel.ts';
import { MarkLayer } from './MarkLayer.tsx';
import { MarkRing } from './MarkRing.tsx';
import { marksInSight } from './marksInSight.ts';
import { SilenceButton, useSilenceEvidence } from './SilenceButton.tsx';
import { stepMark } from './stepMark.ts';
import { ghostOf, useMarkFocus } from './useMarkFocus.ts';

const DensityLayer = lazyPart(async () => (await import('./DensityLayer.tsx')).DensityLayer);
const MarkTooltip = lazyPart(async () => (await import('./MarkTooltip.tsx')).MarkTooltip);

type LanePlotProps = {
  readonly layout: TimelineLayout;
  readonly zoom: TimeZoom;
  readonly washed: readonly string[];
  readonly summaryId: string;
  /** The context above the lanes. */
  readonly children: ReactNode;
};

/** The lanes and their axis. Its marks are one widget: Tab leads to one, arrows step to the others, Enter opens. */
export function LanePlot({ layout, zoom, washed, summaryId, children }: LanePlotProps) {
  const dataset = useDataset();
  const translator = useTranslator();
  const openContact = useViewState((state) => state.openContact);
  const plot = useRef<SVGSVGElement>(null);
  const [tooltipId, helpId, clipId, barClipId] = [useId(), useId(), useId(), useId()];
  const { t } = translator;
  const { metrics, stripHeight, lanes, lanesHeight, otherDatesOf, scale, shown } = layout;
  const inSight = useMemo(() => marksInSight(lanes, metrics, otherDatesOf), [lanes, metrics, otherDatesOf]);
  const focus = useMarkFocus(plot, layout, inSight);
  const gestures = useZoomGestures(plot, layout, zoom);
  const ticks = useMemo(() => timeTicks(shown, metrics.right - metrics.left), [shown, metrics]);
  const showSilence = useSilenceEvidence(layout.silence, layout.silenceWords);
  const open = (id: string | null) => {
    openContact(id);
    focus.close();
  };
  const laneName = useCallback(
    (id: string, count: number) =>
      t('timeline.laneName', { lane: laneLabel(dataset, id, translator), count }),
    [dataset, translator, t],
  );

  const openAt = (event: KeyboardEvent) => (isOnSilence(event) ? showSilence() : open(focus.tabStop));
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepMark(inSight.all, focus.position, event.key);
    const isEnter = ['Enter', ' '].includes(event.key);
    const isZoom = ['+', '=', '-', '0'].includes(event.key) && !event.ctrlKey && !event.metaKey;
    if (next) {
      zoom.reveal(middleOf(next.contact.span));
      focus.moveTo(next.contact.id);
    } else if (isEnter) openAt(event);
    else if (event.key === 'Escape' && focus.pointed) focus.dismiss();
    else if (isZoom) zoomByKey(zoom, event.key, inSight.all[focus.position]?.contact.span);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    // A click without coordinates is that of a reading aid on the mark itself.
    const isAided = event.detail === 0;
    if (gestures.endsDrag() && !isAided) return;
    const own = (event.target as Element).closest('[data-contact]')?.getAttribute('data-contact') ?? null;
    const id = isAided ? own : (focus.markAt(event)?.contact.id ?? null);
    if (id !== null) open(id);
    else if (isOnSilence(event)) showSilence();
  };
  return (
    <div className={styles.plotArea} onPointerLeave={focus.leave}>
      <VisuallyHidden>
        <span id={helpId}>{t('timeline.plotHelp')}</span>
      </VisuallyHidden>
      {/* biome-ignore lint/a11y/useSemanticElements: there is no fieldset in SVG */}
      <svg
        ref={plot}
        role="group"
        aria-label={t('timeline.plot')}
        aria-describedby={`${summaryId} ${helpId}`}
        className={styles.plot}
        width={metrics.width}
        height={stripHeight + lanesHeight + axisHeight}
        data-zoomed={zoom.zoomed !== null || undefined}
        data-pointed={focus.pointed !== null || undefined}
        {...gestures.handlers}
        onMouseMove={focus.point}
        onClick={onClick}
        onKeyDown={onKeyDown}
        onFocus={focus.onFocus}
        onBlur={focus.onBlur}
      >
        <clipPath id={clipId}>
          <rect
            x={metrics.left - 7}
            y={-60}
            width={metrics.right - metrics.left + 14}
            height={lanesHeight + 60}
          />
        </clipPath>
        <clipPath id={barClipId}>
          <rect x={metrics.left} width={metrics.right - metrics.left} height={lanesHeight} />
        </clipPath>
        {children}
        <g transform={`translate(0 ${stripHeight})`}>
          <Backdrop
            metrics={metrics}
            scale={scale}
            lanes={layout.lanes}
            height={lanesHeight}
            ticks={ticks}
            periods={layout.periods}
            washed={washed}
            silence={layout.silence}
            uncoded={layout.uncoded}
          />
          {layout.silence ? <SilenceButton silence={layout.silence} words={layout.silenceWords} /> : null}
          <g clipPath={`url(#${clipId})`}>
            <Suspense fallback={null}>{layout.isDense ? <DensityLayer layout={layout} /> : null}</Suspense>
            <MarkLayer
              barClip={barClipId}
              inSight={inSight}
              labels={layout.labels}
              laneName={laneName}
              size={metrics.markScale}
              tabStop={focus.tabStop}
              described={focus.pointed?.contact.id ?? null}
              tooltipId={tooltipId}
            />
            {focus.pointed ? <MarkRing mark={focus.pointed} size={metrics.markScale} /> : null}
          </g>
        </g>
        <g transform={`translate(0 ${stripHeight + lanesHeight})`}>
          <TimeAxis metrics={metrics} shown={shown} scale={scale} ticks={ticks} />
        </g>
      </svg>
      {focus.pointed && focus.hasTooltip ? (
        <ErrorBoundary fallback={nothing}>
          <Suspense fallback={null}>
            <MarkTooltip
              id={tooltipId}
              mark={focus.pointed}
              other={ghostOf(focus.pointed)?.other ?? null}
              y={focus.pointed.y + stripHeight}
              width={metrics.width}
              isBelow={focus.isTooltipBelow}
            />
          </Suspense>
        </ErrorBoundary>
      ) : null}
    </div>
  );
}

/** A tooltip that does not come is no loss: opening the contact tells it all. */
const nothing = () => null;

function isOnSilence({ target }: KeyboardEvent | MouseEvent): boolean {
  return (target as Element).closest('[data-silence]') !== null;
}

function zoomByKey(zoom: TimeZoom, key: string, span: { from: number; to: number } | undefined): void {
  const day = span && middleOf(span);
  const { from, to } = zoom.zoomed ?? zoom.whole;
  const share = day === undefined ? 0.5 : (day - from) / (to - from);
  if (key === '0') zoom.reset();
  else zoom.zoomBy(key === '-' ? zoomStep : 1 / zoomStep, day, share);
}
