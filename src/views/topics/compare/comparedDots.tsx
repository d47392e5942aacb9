import type { Translator } from '#i18n/Translator.ts';
import type { Contact } from '#model/Dataset.ts';
import { hasTopics } from '#selectors/codingsBehind.ts';
import { amountInWords, fewContacts } from '#selectors/shareText.ts';
import { shareOf, type TopicComparison, wholePoints } from '#selectors/topicComparison.ts';
import type { TopicRow } from '#selectors/topicGroups.ts';
import type { RowMark, TopicForm } from '#views/topics/TopicForm.ts';
import type { TopicFigure } from '#views/topics/useTopicEvidence.ts';
import { DotMarks } from './DotMarks.tsx';
import { dotButtons, dotScale } from './dotScale.ts';
import { type PeriodWords, signedPoints } from './periodWords.ts';
import { ShareAxis } from './ShareAxis.tsx';

/** A change of so many points stands out. */
export const largeChange = 25;

const periods = ['before', 'after'] as const;
type Period = (typeof periods)[number];

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
  const { changes } = comparison;
  const shares = [...changes.keys()].flatMap((topic) =>
    periods.map((period) => shareIn(period, topic, comparison) ?? 0),
  );
  const scale = dotScale(Math.max(0, ...shares));
  const sharesOf = ({ topic }: TopicRow) => ({
    before: shareIn('before', topic.id, comparison),
    after: shareIn('after', topic.id, comparison),
  });
  const isBold = !isThin(comparison);
  return {
    renderAxis: (width) => <ShareAxis scale={scale} width={width} />,
    renderMarks: (zone) => <DotMarks {...zone} scale={scale} sharesOf={sharesOf} />,
    marksOf: (row, width) => marksOf(row, (share) => (share / scale.end) * width, figures),
    numberRoom: 34,
    numberOf: ({ topic }) => {
      const points = changes.get(topic.id)?.points ?? null;
      const text = changeText(points, translator);
      const isLarge = points !== null && Math.abs(wholePoints(points)) >= largeChange;
      return isBold && isLarge ? <strong>{text}</strong> : text;
    },
    nameOf: (row) => rowName(row, figures),
  };
}

/** Whether a period has so few contacts that its shares say little. */
export function isThin({ before, after }: TopicComparison): boolean {
  return Math.min(before.contacts.length, after.contacts.length) < fewContacts;
}

/** A change as it is printed; a dash where there is none. */
export function changeText(points: number | null, translator: Translator): string {
  return points === null ? '–' : signedPoints(wholePoints(points), translator);
}

/** The count of a topic in a period, in words: `21 of 40 contacts (53%)`. */
export function amountIn(period: Period, topic: string, { comparison, translator }: ComparedFigures): string {
  const count = comparison.changes.get(topic)?.[period] ?? 0;
  return amountInWords(count, comparison[period].contacts.length, translator);
}

/** The figure of a topic in a period: its title, and the contacts behind it. */
export function figureOf(period: Period, { topic, label }: TopicRow, figures: ComparedFigures): TopicFigure {
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

function shareIn(period: Period, topic: string, comparison: TopicComparison): number | null {
  const { length } = comparison[period].contacts;
  const { before = 0, after = 0 } = comparison.changes.get(topic) ?? {};
  if (length === 0 || before + after === 0) return null;
  return shareOf(period === 'before' ? before : after, length);
}

function marksOf(row: TopicRow, xOf: (share: number) => number, figures: ComparedFigures): RowMark[] {
  const { comparison, show } = figures;
  const dots = periods
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
  const parts = periods
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
