import { type BorneField, type EvidenceMark, kindOf, type MarkKind } from './evidenceMarks.ts';

/** What is written after a stretch: what it bears, and of which contacts. */
export type MarkLabel = {
  readonly kind: MarkKind;
  /** Fields of that kind; of topics their ids. */
  readonly fields: readonly BorneField[];
  readonly topics: readonly string[];
  /** Numbers of the contacts, ascending. */
  readonly numbers: readonly number[];
  /** Ids of the elements that hold the values; it leads to the first. */
  readonly targets: readonly string[];
};

/** The labels of the marks that end at one place: one for each kind, in the order in which the marks come. */
export function markLabels(marks: readonly EvidenceMark[]): MarkLabel[] {
  const kinds = [...new Set(marks.map(({ field }) => kindOf[field]))];
  return kinds.map((kind) => {
    const own = marks.filter(({ field }) => kindOf[field] === kind);
    return {
      kind,
      fields: distinct(own.map(({ field }) => field)),
      topics: distinct(own.flatMap(({ topic }) => topic ?? [])),
      numbers: distinct(own.map(({ number }) => number)).sort((a, b) => a - b),
      targets: distinct(own.map(({ target }) => target)),
    };
  });
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
