import type { Translator } from '#i18n/Translator.ts';
import { fewContacts } from '#selectors/shareText.ts';
import { shareOf, type TopicComparison, wholePoints } from '#selectors/topicComparison.ts';
import { type DotScale, dotScale } from './dotScale.ts';
import { signedPoints } from './periodWords.ts';

/** A change of so many points stands out. */
export const largeChange = 25;

export const comparedPeriods = ['before', 'after'] as const;
export type ComparedPeriodName = (typeof comparedPeriods)[number];

/** How the change of a topic is printed. */
export type ComparedChange = { readonly text: string; readonly isLarge: boolean };

/** The change of a topic; none is large where a period has few contacts. */
export function comparedChange(
  topic: string,
  comparison: TopicComparison,
  translator: Translator,
): ComparedChange {
  const points = comparison.changes.get(topic)?.points ?? null;
  return {
    text: changeText(points, translator),
    isLarge: points !== null && !isThin(comparison) && Math.abs(wholePoints(points)) >= largeChange,
  };
}

/** A change as it is printed; a dash where there is none. */
export function changeText(points: number | null, translator: Translator): string {
  return points === null ? '–' : signedPoints(wholePoints(points), translator);
}

/** Whether a period has so few contacts that its shares say little. */
export function isThin({ before, after }: TopicComparison): boolean {
  return Math.min(before.contacts.length, after.contacts.length) < fewContacts;
}

/** The share of a topic in a period, in per cent; null where there is nothing to draw. */
export function shareIn(
  period: ComparedPeriodName,
  topic: string,
  comparison: TopicComparison,
): number | null {
  const { length } = comparison[period].contacts;
  const { before = 0, after = 0 } = comparison.changes.get(topic) ?? {};
  if (length === 0 || before + after === 0) return null;
  return shareOf(period === 'before' ? before : after, length);
}

/** The scale of all shares. */
export function comparedScale(comparison: TopicComparison): DotScale {
  const shares = [...comparison.changes.keys()].flatMap((topic) =>
    comparedPeriods.map((period) => shareIn(period, topic, comparison) ?? 0),
  );
  return dotScale(Math.max(0, ...shares));
}
