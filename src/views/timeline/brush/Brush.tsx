import { type KeyboardEvent, Suspense, useRef, useState } from 'react';
import { clearClause, setTime } from '#filter/filterReducers.ts';
import { formatDay } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { TimeWindow } from '#selectors/timelineDomain.ts';
import { useViewState } from '#state/useViewState.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { lazyPart } from '#ui/lazyPart.ts';
import type { TimelineMetrics } from '#views/timeline/timelineMetrics.ts';
import styles from './Brush.module.css';
import { type BrushEnd, brushClause, brushEdges, edgeAfterKey, moveEdge } from './brushEdges.ts';
import type { HistogramScale } from './histogramScale.ts';
import { useBrushDrag } from './useBrushDrag.ts';

const EdgeEditor = lazyPart(async () => (await import('./EdgeEditor.tsx')).EdgeEditor);

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
  const [typing, setTyping] = useState<Typing | null>(null);
  const surface = useRef<HTMLDivElement>(null);
  const edges = brushEdges(time, whole);
  const origin = metrics.left - margin;
  const x = (day: number) => scale.x(day) - origin;
  const match = time?.match ?? 'possibly';
  const apply = (next: TimeWindow) => drag((filter) => setTime(filter, brushClause(next, whole, match)));
  const pointer = useBrushDrag({ edges, whole, scale, origin, isWhole: time === null, apply, settle });
  const onKeyDown = (event: KeyboardEvent, end: BrushEnd) => {
    const edge = edgeAfterKey(edges[end], event.key, event.shiftKey, whole);
    const begun = edge === null ? typedText(event) : null;
    if (edge === null && begun === null) return;
    event.preventDefault();
    if (edge !== null) apply(moveEdge(edges, end, edge, whole));
    // The field comes a moment later: until then what is typed is kept here.
    else setTyping((before) => ({ end, text: (before?.text ?? '') + begun }));
  };
  const stopTyping = (hasFocus: boolean) => {
    if (typing && hasFocus) surface.current?.querySelector<HTMLElement>(`[data-end=${typing.end}]`)?.focus();
    setTyping(null);
  };
  const days = { from: edges.from, to: edges.to - 1 };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what the pointer does here, the sliders do by keyboard */}
      <div
        ref={surface}
        className={styles.surface}
        title={translator.t('timeline.brush.pointer')}
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
            title={translator.t('timeline.brush.hint')}
            aria-valuetext={formatDay(days[end], 'long', translator)}
            onKeyDown={(event) => onKeyDown(event, end)}
            onKeyUp={settle}
            onFocus={() => setFocused(end)}
            onBlur={({ relatedTarget }) => {
              setFocused(null);
              settle();
              // Who went elsewhere before the field came is not called back by it.
              if (!relatedTarget?.closest('[data-edge-editor]')) setTyping(null);
            }}
          >
            <span className={styles.grip} />
            {pointer.isDragging || (focused === end && !typing) ? (
              <span className={styles.flag} data-end={end} aria-hidden="true">
                {formatDay(days[end], 'short', translator)}
              </span>
            ) : null}
          </div>
        ))}
      </div>
      {typing ? (
        <ErrorBoundary fallback={nothing}>
          <Suspense fallback={null}>
            <EdgeEditor
              end={typing.end}
              typed={typing.text}
              edges={edges}
              whole={whole}
              x={scale.x(edges[typing.end])}
              width={metrics.width}
              onSet={(edge) => {
                change((filter) =>
                  setTime(filter, brushClause({ ...edges, [typing.end]: edge }, whole, match)),
                );
                stopTyping(true);
              }}
              onCancel={stopTyping}
            />
          </Suspense>
        </ErrorBoundary>
      ) : null}
    </>
  );
}

/** A date that is being typed at one end. */
type Typing = { readonly end: BrushEnd; readonly text: string };

/** Digits begin a date, Enter an empty field; other keys are not for the handle. */
function typedText({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): string | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === 'Enter') return '';
  return /^[\d-]$/.test(key) ? key : null;
}

/** Where the field does not come, the keys and the editor of the filter remain. */
const nothing = () => null;
