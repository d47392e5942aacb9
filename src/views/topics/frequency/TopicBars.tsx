import { memo, useId } from 'react';
import { Bar, BarChart, type BarShapeProps, DefaultZIndexes, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { TopicRow } from '#selectors/topicGroups.ts';
import { Hatch } from '#views/topics/Hatch.tsx';
import type { MarksProps } from '#views/topics/TopicForm.ts';
import { ExpectedTick } from './ExpectedTick.tsx';

const aboveBars = DefaultZIndexes.label;
const noMargin = { top: 0, right: 0, bottom: 0, left: 0 };

type TopicBarsProps = MarksProps & { readonly largest: number };

/** The bars of one column: stated solid, understood hatched after it, and a tick where each was expected. */
export const TopicBars = memo(function TopicBars({ rows, width, rowHeight, largest }: TopicBarsProps) {
  const hatchId = useId();
  const thickness = rowHeight < 24 ? 12 : 14;
  return (
    <BarChart
      layout="vertical"
      data={[...rows]}
      width={width}
      height={rowHeight * rows.length}
      margin={noMargin}
      barSize={thickness}
      accessibilityLayer={false}
    >
      <defs>
        <Hatch id={hatchId} />
      </defs>
      <XAxis type="number" domain={[0, largest]} hide />
      <YAxis type="category" dataKey={({ topic }: TopicRow) => topic.id} hide />
      <Bar
        dataKey={({ tally }: TopicRow) => tally.stated}
        stackId="codings"
        isAnimationActive={false}
        shape={StatedBar}
      />
      <Bar
        dataKey={({ tally }: TopicRow) => tally.understood}
        stackId="codings"
        isAnimationActive={false}
        shape={(bar: BarShapeProps) => <UnderstoodBar {...bar} hatchId={hatchId} />}
      />
      <ZIndexLayer zIndex={aboveBars}>
        {rows.map(({ topic, expected }, index) =>
          expected === null ? null : (
            <ExpectedTick
              key={topic.id}
              x={(expected / largest) * width}
              y={(index + 0.5) * rowHeight}
              height={thickness + 4}
            />
          ),
        )}
      </ZIndexLayer>
    </BarChart>
  );
});

function StatedBar({ x, y, width, height }: BarShapeProps) {
  return width > 0 ? <rect x={x} y={y} width={width} height={height} fill="var(--slate)" /> : null;
}

/** A pixel of air after the solid part; the outline lies within the bar's length, and is all there is of a very short one. */
function UnderstoodBar({ x, y, width, height, hatchId }: BarShapeProps & { readonly hatchId: string }) {
  if (width <= 0) return null;
  const air = x > 0 ? 1 : 0;
  const length = width - air;
  if (length < 2)
    return <rect x={x + air} y={y} width={Math.max(1, length)} height={height} fill="var(--slate)" />;
  return (
    <rect
      x={x + air + 0.5}
      y={y + 0.5}
      width={length - 1}
      height={height - 1}
      fill={`url(#${hatchId})`}
      stroke="var(--slate)"
    />
  );
}
