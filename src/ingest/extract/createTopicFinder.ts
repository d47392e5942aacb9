import type { IngestVocabulary } from '#ingest/IngestVocabulary.ts';
import { createTermFinder, type Found, type Term } from './createTermFinder.ts';
import { oncePer } from './oncePer.ts';

/** Between the two parts of a label such as `Indians … army`. */
const gap = ' … ';
/** Characters that may stand between the two parts. */
const longestGap = 60;

/**
 * Makes a finder of topics by their labels. A hidden label may have a gap: `Indians … army` is in “Indians who were
 * drawn into the Russian army”, from its first word to its last.
 */
export const createTopicFinder = oncePer(({ topics }: IngestVocabulary): ((text: string) => Found[]) => {
  const all = topics.map(({ id, prefLabel, shortLabel, altLabel, hiddenLabel }) => ({
    id,
    labels: [prefLabel.en, shortLabel.en, ...altLabel.en, ...(hiddenLabel?.en ?? [])],
  }));
  const findWhole = createTermFinder(
    all.map(({ id, labels }) => ({ id, labels: labels.filter((label) => !label.includes(gap)) })),
  );
  const findGapped = all.flatMap(({ id, labels }) =>
    labels.filter((label) => label.includes(gap)).map((label) => gappedFinder(id, label)),
  );
  return (text) => {
    const whole = findWhole(text);
    const gapped = findGapped
      .flatMap((findAll) => findAll(text))
      .filter(
        (one) => !whole.some(({ id, start }) => id === one.id && start >= one.start && start < one.end),
      );
    return [...whole, ...gapped];
  };
});

function gappedFinder(id: string, label: string): (text: string) => Found[] {
  const parts: Term[] = label.split(gap).map((part, index) => ({ id: String(index), labels: [part] }));
  const findParts = createTermFinder(parts);
  return (text) => {
    const found = findParts(text);
    return found.flatMap((first, index) => {
      const last = found.slice(index + 1).find((one) => one.id === '1');
      const isNear = first.id === '0' && last !== undefined && last.start - first.end <= longestGap;
      return isNear ? [{ id, start: first.start, end: last.end }] : [];
    });
  };
}
