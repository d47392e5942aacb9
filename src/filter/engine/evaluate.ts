import { type Dimension, dimensions, type Filter, fixedValues, type TimeClause } from '#filter/Filter.ts';
import { sameClause } from '#filter/filterReducers.ts';
import { isInTime } from '#filter/isInTime.ts';
import type { CodingColumn, ColumnDimension, Columns, ListColumn } from './columns.ts';
import type { FindText } from './TextSearch.ts';

/**
 * Which clauses each contact fails: one bit a dimension. From this one array every view reads both
 * the selection (no bit set) and what the other clauses leave (no bit but its own).
 */
export type Verdict = {
  readonly filter: Filter;
  /** One entry a contact; see `bitOf`. */
  readonly failing: Uint16Array;
};

/**
 * The clauses on topic and on coding certainty are one question ("payments, stated"): the topic bit
 * looks only at codings of the chosen certainty. This extra bit is the topic clause alone, for the
 * view that leaves the certainty out.
 */
const topicAloneBit = 1 << dimensions.length;
const bitOf = Object.fromEntries(dimensions.map((dimension, index) => [dimension, 1 << index])) as Record<
  Dimension,
  number
>;
const allBits = topicAloneBit - 1;

/** The bits that must be clear for a contact to pass, leaving out the clauses of some dimensions. */
export function maskExcept(...except: readonly Dimension[]): number {
  const left = except.reduce((mask, dimension) => mask & ~bitOf[dimension], allBits);
  const leavesTopicAlone = except.includes('coding') && !except.includes('topic');
  return leavesTopicAlone ? (left & ~bitOf.topic) | topicAloneBit : left;
}

/**
 * Judges every contact by every clause.
 *
 * @param findText answers the clause of free text
 * @param previous an earlier verdict on the same columns: only clauses that differ are judged again
 */
export function evaluate(columns: Columns, findText: FindText, filter: Filter, previous?: Verdict): Verdict {
  const failing = previous ? previous.failing.slice() : new Uint16Array(columns.size);
  const before = previous?.filter;
  const isChanged = (dimension: Dimension) => !before || !sameClause(filter, before, dimension);
  const set = (bit: number, passes: Passes) => mark(failing, bit, passes);

  if (isChanged('time')) set(bitOf.time, timePasses(columns, filter.time));
  if (isChanged('text')) set(bitOf.text, findText(filter.text));
  for (const dimension of Object.keys(columns.lists) as ColumnDimension[])
    if (isChanged(dimension)) set(bitOf[dimension], anyPasses(columns.lists[dimension], filter[dimension]));

  const isTopicChanged = isChanged('topic') || before?.topicMatch !== filter.topicMatch;
  if (isChanged('coding')) set(bitOf.coding, codingPasses(columns.codings, filter.coding));
  if (isTopicChanged) set(topicAloneBit, topicPasses(columns.codings, filter, []));
  if (isTopicChanged || isChanged('coding'))
    set(bitOf.topic, topicPasses(columns.codings, filter, filter.coding));
  return { filter, failing };
}

/** Whether the contact at a position passes a clause; null when there is no clause. */
type Passes = ((index: number) => boolean) | null;

function mark(failing: Uint16Array, bit: number, passes: Passes): void {
  for (let index = 0; index < failing.length; index += 1) {
    const others = (failing[index] ?? 0) & ~bit;
    failing[index] = passes === null || passes(index) ? others : others | bit;
  }
}

function timePasses({ earliest, latest }: Columns, clause: TimeClause | null): Passes {
  if (!clause) return null;
  return (index) => isInTime(earliest[index] ?? 0, latest[index] ?? 0, clause);
}

/** One byte a value, 1 where it is chosen. */
function chosen(vocabulary: readonly string[], values: readonly string[]): Uint8Array {
  const wanted = new Set(values);
  return Uint8Array.from([...vocabulary, ''], (value) => Number(wanted.has(value)));
}

function anyPasses(column: ListColumn, values: readonly string[]): Passes {
  if (values.length === 0) return null;
  const isChosen = chosen(column.vocabulary, values);
  return (index) => some(column, index, (at) => isChosen[column.codes[at] ?? 0] === 1);
}

function codingPasses(column: CodingColumn, certainties: readonly string[]): Passes {
  if (certainties.length === 0) return null;
  const isCounted = chosen(fixedValues.coding, certainties);
  return (index) => some(column, index, (at) => isCounted[column.certainties[at] ?? 0] === 1);
}

function topicPasses(column: CodingColumn, filter: Filter, certainties: readonly string[]): Passes {
  if (filter.topic.length === 0) return null;
  const isChosen = chosen(column.vocabulary, filter.topic);
  const isCounted = chosen(fixedValues.coding, certainties.length > 0 ? certainties : fixedValues.coding);
  const fits = (at: number) =>
    isChosen[column.codes[at] ?? 0] === 1 && isCounted[column.certainties[at] ?? 0] === 1;
  if (filter.topicMatch === 'any') return (index) => some(column, index, fits);
  return (index) => {
    const found = new Set<number>();
    some(column, index, (at) => {
      if (fits(at)) found.add(column.codes[at] ?? 0);
      return false;
    });
    return found.size === filter.topic.length;
  };
}

/** Whether any value of the contact fits; `fits` is given positions in the column's flat arrays. */
function some({ offsets }: ListColumn, index: number, fits: (at: number) => boolean): boolean {
  const end = offsets[index + 1] ?? 0;
  for (let at = offsets[index] ?? 0; at < end; at += 1) if (fits(at)) return true;
  return false;
}
