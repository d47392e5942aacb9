import type { Translator } from '#i18n/Translator.ts';
import type { Contact } from '#model/Dataset.ts';
import { hasTopics } from '#selectors/codingsBehind.ts';
import { amountInWords } from '#selectors/shareText.ts';
import { type TopicComparison, wholePoints } from '#selectors/topicComparison.ts';
import type { TopicRow } from '#selectors/topicGroups.ts';
import type { RowMark, TopicForm } from '#views/topics/TopicForm.ts';
import type { TopicFigure } from '#views/topics/useTopicEvidence.ts';
import {
  type ComparedPeriodName,
  comparedChange,
  comparedPeriods,
  comparedScale,
  shareIn,
} from './comparedChange.ts';
import { DotMarks } from './DotMarks.tsx';
import { dotButtons } from './dotScale.ts';
import { type PeriodWords, signedPoints } from './periodWords.ts';
import { ShareAxis } from './ShareAxis.tsx';

/** The comparison with what it takes to put it into words and to show what is behind it. */
export type ComparedFigures = {
  readonly comparison: TopicComparison;
  readonly words: PeriodWords;
  readonly translator: Translator;
  /** Codings that count; none means all. */
  readonly certainties: readonly string[];
  readonly show: (figure: TopicFigure) => void;
};

/** Two dots a topic: its share of the contacts of each period, and the change in points. */
export function comparedDots(figures: ComparedFigures): TopicForm {
  const { comparison, translator } = figures;
  const scale = comparedScale(comparison);
  const sharesOf = ({ topic }: TopicRow) => ({
    before: shareIn('before', topic.id, comparison),
    after: shareIn('after', topic.id, comparison),
  });
  return {
    renderAxis: (width) => <ShareAxis scale={scale} width={width} />,
    renderMarks: (zone) => <DotMarks {...zone} scale={scale} sharesOf={sharesOf} />,
    marksOf: (row, width) => marksOf(row, (share) => (share / scale.end) * width, figures),
    numberRoom: 34,
    numberOf: ({ topic }) => {
      const { text, isLarge } = comparedChange(topic.id, comparison, translator);
      return isLarge ? <strong>{text}</strong> : text;
    },
    nameOf: (row) => rowName(row, figures),
  };
}

/** The count of a topic in a period, in words: `21 of 40 contacts (53%)`. */
export function amountIn(
  period: ComparedPeriodName,
  topic: string,
  { comparison, translator }: ComparedFigures,
): string {
  const count = comparison.changes.get(topic)?.[period] ?? 0;
  return amountInWords(count, comparison[period].contacts.length, translator);
}

/** The figure of a topic in a period: its title, and the contacts behind it. */
export function figureOf(
  period: ComparedPeriodName,
  { topic, label }: TopicRow,
  figures: ComparedFigures,
): TopicFigure {
  const { comparison, words, translator, certainties } = figures;
  const { contacts, time } = comparison[period];
  const isBehind = ({ codings }: Contact) => hasTopics(codings, [topic.id], certainties);
  return {
    title: translator.t('topics.compare.figure', {
      topic: label,
      period: words[period],
      amount: amountIn(period, topic.id, figures),
    }),
    contacts: contacts.filter(isBehind),
    topics: [topic.id],
    time,
  };
}

function marksOf(row: TopicRow, xOf: (share: number) => number, figures: ComparedFigures): RowMark[] {
  const { comparison, show } = figures;
  const dots = comparedPeriods
    .filter((period) => (comparison.changes.get(row.topic.id)?.[period] ?? 0) > 0)
    .map((period) => ({ period, x: xOf(shareIn(period, row.topic.id, comparison) ?? 0) }))
    .sort((a, b) => a.x - b.x);
  return dotButtons(dots.map(({ x }) => x)).flatMap((button, index) => {
    const period = dots[index]?.period;
    if (!period) return [];
    const figure = figureOf(period, row, figures);
    return [{ key: period, ...button, name: figure.title, onOpen: () => show(figure) }];
  });
}

function rowName(row: TopicRow, figures: ComparedFigures): string {
  const { comparison, words, translator } = figures;
  const points = comparison.changes.get(row.topic.id)?.points ?? null;
  const parts = comparedPeriods
    .filter((period) => comparison[period].contacts.length > 0)
    .map((period) => `${words[period]} ${amountIn(period, row.topic.id, figures)}`);
  if (points !== null) parts.push(pointsInWords(points, translator));
  return `${row.label}: ${parts.join(', ')}`;
}

/** A change in words: `+53 points`. */
export function pointsInWords(points: number, { t }: Translator): string {
  const whole = wholePoints(points);
  const sign = signedPoints(Math.sign(whole), { number: () => '' });
  return t('topics.compare.points', { sign, count: Math.abs(whole) });
}
