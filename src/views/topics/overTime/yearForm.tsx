import type { Translator } from '#i18n/Translator.ts';
import { total } from '#selectors/tallyTopics.ts';
import type { TopicGroup } from '#selectors/topicGroups.ts';
import { raisedIn, type TopicYear } from '#selectors/topicYears.ts';
import { textWidth } from '#ui/textWidth.ts';
import type { TopicForm } from '#views/topics/TopicForm.ts';
import { largestCount } from './largestCount.ts';
import { placeYears } from './placeYears.ts';
import type { YearEvidence } from './useYearEvidence.ts';
import { YearAxis } from './YearAxis.tsx';
import { YearBars } from './YearBars.tsx';
import { YearCells } from './YearCells.tsx';
import { cellInWords, rowInWords } from './yearWords.ts';

/** How the years of a row are drawn. */
export const yearDrawings = ['heat', 'bars'] as const;
export type YearDrawing = (typeof yearDrawings)[number];

const gap = 6;

/** Each topic year by year: cells or small bars, and the contacts of all years at the right. */
export function yearForm(
  groups: readonly TopicGroup[],
  years: readonly TopicYear[],
  drawing: YearDrawing,
  evidence: YearEvidence,
  translator: Translator,
): TopicForm {
  const { number, t } = translator;
  const numbers = groups.flatMap(({ rows }) => rows.map((row) => textWidth(number(row.total), 12, 700)));
  const numberRoom = Math.ceil(Math.max(20, ...numbers)) + gap;
  const largest = largestCount(groups, years);
  return {
    baseline: 'none',
    renderAxis: (width) => <YearAxis years={years} width={width} />,
    renderMarks: (zone) =>
      drawing === 'heat' ? (
        <YearCells {...zone} years={years} number={number} />
      ) : (
        <YearBars {...zone} years={years} largest={largest} />
      ),
    marksOf: (row, width) => {
      if (row.total === 0) return [];
      const slots = placeYears(years.length, width);
      const marks = years.flatMap((year, index) => {
        const slot = slots[index];
        if (!slot || total(raisedIn(year, row.topic.id)) === 0) return [];
        return {
          key: String(year.year),
          start: slot.start,
          width: slot.width,
          name: cellInWords(row, year, translator),
          onOpen: () => evidence.ofTopic(row, year),
        };
      });
      const all = {
        key: 'all',
        start: width,
        width: numberRoom,
        name: `${row.label}: ${t('count.contacts', { count: row.total })}`,
        onOpen: () => evidence.ofAllYears(row),
      };
      return [...marks, all];
    },
    numberRoom,
    numberOf: (row) => number(row.total),
    nameOf: (row) => rowInWords(row, years, translator),
  };
}
