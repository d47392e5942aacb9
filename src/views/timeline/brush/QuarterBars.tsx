import { memo } from 'react';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import type { Dataset } from '#model/Dataset.ts';
import type { QuarterCount } from '#selectors/quarterCounts.ts';
import { channelTone } from '#views/channelTone.ts';
import { histogramHeight } from '#views/timeline/timelineMetrics.ts';
import styles from './Histogram.module.css';
import type { HistogramScale } from './histogramScale.ts';

type QuarterBarsProps = {
  /** Handed in: whoever asks the provider is drawn anew at every step of a drag. */
  readonly dataset: Dataset;
  readonly quarters: readonly QuarterCount[];
  readonly scale: HistogramScale;
  readonly width: number;
};

/** The stacked bars of the histogram. Recharts stacks them; where they stand is the timeline's own scale. */
export const QuarterBars = memo(function QuarterBars({ dataset, quarters, scale, width }: QuarterBarsProps) {
  return (
    <BarChart
      width={width}
      height={histogramHeight}
      data={[...quarters]}
      margin={{ top: 0, right: 0, bottom: histogramHeight - scale.baseline, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis hide dataKey="start" type="category" />
      <YAxis hide type="number" domain={[0, scale.baseline / scale.pitch]} allowDataOverflow />
      {dataset.channels.map((channel) => (
        <Bar
          key={channel}
          dataKey={({ byChannel }: QuarterCount) => byChannel[channel] ?? 0}
          stackId="quarter"
          isAnimationActive={false}
          shape={(props: BarShapeProps) => (
            <QuarterUnits bar={props} scale={scale} tone={channelTone(dataset, channel)} />
          )}
        />
      ))}
    </BarChart>
  );
});

const leastEdged = 5;

type QuarterUnitsProps = {
  readonly bar: BarShapeProps;
  readonly scale: HistogramScale;
  readonly tone: number;
};

/** The contacts of one channel in one quarter: one unit each, or one bar when they are too many. */
function QuarterUnits({ bar, scale, tone }: QuarterUnitsProps) {
  const { start, end } = bar.payload as QuarterCount;
  const count = scale.hasUnits ? Math.round(bar.height / scale.pitch) : 1;
  if (bar.height <= 0) return null;
  const inset = Math.max(1, Math.min(3.5, (end - start) * scale.perDay * 0.08));
  const x = Math.round(scale.x(start) + inset);
  const width = Math.round(scale.x(end) - inset) - x;
  const pitch = scale.hasUnits ? scale.pitch : bar.height;
  // Thinner units would be all edge.
  const hasEdge = pitch >= leastEdged;
  const edge = hasEdge ? 0.5 : 0;
  return (
    <g data-tone={tone}>
      {Array.from({ length: count }, (_, unit) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: units are told apart by nothing else
          key={unit}
          className={hasEdge ? styles.unit : styles.plainUnit}
          x={x + edge}
          y={bar.y + unit * pitch + 1 + edge}
          width={Math.max(1, width - 2 * edge)}
          height={Math.max(0.5, pitch - 1 - 2 * edge)}
        />
      ))}
    </g>
  );
}
