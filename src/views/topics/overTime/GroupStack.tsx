import { useTranslator } from '#i18n/useTranslator.ts';
import type { TopicGroup } from '#selectors/topicGroups.ts';
import type { TopicYear } from '#selectors/topicYears.ts';
import { useElementSize } from '#ui/useElementSize.ts';
import styles from './OverTime.module.css';
import { placeYears, type YearSlot } from './placeYears.ts';
import { shadeOfGroup } from './shadeOfGroup.ts';
import { type Stack, stackCodings } from './stackCodings.ts';
import { useRovingSegments } from './useRovingSegments.ts';
import type { YearEvidence } from './useYearEvidence.ts';
import { YearCounts } from './YearCounts.tsx';
import { groupInWords } from './yearWords.ts';

const height = 84;
const roomAbove = 16;
const widestSlot = 64;
const widestBar = 40;
const leastForNumber = 12;

type GroupStackProps = {
  readonly groups: readonly TopicGroup[];
  readonly years: readonly TopicYear[];
  readonly evidence: YearEvidence;
};

/** The codings of each year, stacked by group; a segment opens the contacts behind it. */
export function GroupStack({ groups, years, evidence }: GroupStackProps) {
  const translator = useTranslator();
  const { t, number } = translator;
  const { ref, width } = useElementSize();
  const slots = placeYears(years.length, width, widestSlot);
  const pitch = slots[0]?.width ?? 0;
  const bar = Math.min(widestBar, pitch - 4);
  const stacks = stackCodings(groups, years, height);
  const stops = stacks.flatMap(({ year, segments }) =>
    segments.map(({ group, codings }) => ({ id: `${year.year}/${group.id}`, codings })),
  );
  // Thin segments are hard to hit: who comes by keyboard, or by voice, starts at the largest.
  const largest = stops.reduce((best, stop) => (stop.codings > best.codings ? stop : best), {
    id: '',
    codings: 0,
  });
  const roving = useRovingSegments(
    stops.map(({ id }) => id),
    largest.id,
  );
  return (
    <div ref={ref} className={styles.stack}>
      {width > 0 ? (
        <>
          <svg width={width} height={height + roomAbove} className={styles.cells} aria-hidden="true">
            {stacks.map((stack, index) => (
              <StackBar key={stack.year.year} stack={stack} slot={slots[index]} bar={bar} number={number} />
            ))}
          </svg>
          <ul
            className={styles.segments}
            style={{ height: `${height + roomAbove}px` }}
            aria-label={t('topics.overTime.stack')}
            onFocus={roving.onFocus}
            onKeyDown={roving.onKeyDown}
          >
            {stacks.map(({ year, segments }) => (
              <li key={year.year} style={{ width: `${pitch}px` }}>
                {segments.toReversed().map(({ group, hitBase, hitHeight }) => {
                  const name = groupInWords(group, year, translator);
                  const stop = `${year.year}/${group.id}`;
                  return (
                    <button
                      key={group.id}
                      type="button"
                      className={styles.segment}
                      style={{
                        insetBlockEnd: `${hitBase}px`,
                        height: `${hitHeight}px`,
                        insetInline: `${(pitch - bar) / 2}px`,
                      }}
                      data-segment={stop}
                      tabIndex={stop === roving.tabStop ? 0 : -1}
                      aria-label={name}
                      title={name}
                      onClick={() => evidence.ofGroup(group, year)}
                    />
                  );
                })}
              </li>
            ))}
          </ul>
          <YearCounts years={years} pitch={pitch} evidence={evidence} />
        </>
      ) : null}
    </div>
  );
}

type StackBarProps = {
  readonly stack: Stack;
  readonly slot: YearSlot | undefined;
  readonly bar: number;
  readonly number: (value: number) => string;
};

function StackBar({ stack: { segments, codings, height: top }, slot, bar, number }: StackBarProps) {
  if (!slot || codings === 0) return null;
  return (
    <g transform={`translate(${slot.middle} ${height + roomAbove})`}>
      {segments.map(({ group, index, codings: count, base, height: high }) => (
        <g key={group.id} data-shade={shadeOfGroup(index)}>
          <rect
            x={-bar / 2 + 0.5}
            y={-base - high}
            width={bar - 1}
            height={high}
            className={styles.cell}
            stroke="var(--slate)"
          />
          {high >= leastForNumber ? (
            <text y={-base - high / 2 + 4} textAnchor="middle">
              {number(count)}
            </text>
          ) : null}
        </g>
      ))}
      <text y={-top - 4} textAnchor="middle">
        {number(codings)}
      </text>
    </g>
  );
}
