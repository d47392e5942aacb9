import {
  type Dimension,
  dimensions,
  emptyFilter,
  type Filter,
  type ListDimension,
  longestText,
  type TimeClause,
} from './Filter.ts';

/** Replaces the values of a clause; none means that everything passes. */
export function setValues(filter: Filter, dimension: ListDimension, values: readonly string[]): Filter {
  const sorted = [...new Set(values)].sort();
  return withoutIdleMatch({ ...filter, [dimension]: sorted });
}

/** Adds the value to its clause, or removes it if it is there. */
export function toggleValue(filter: Filter, dimension: ListDimension, value: string): Filter {
  const values = filter[dimension];
  return setValues(
    filter,
    dimension,
    values.includes(value) ? values.filter((other) => other !== value) : [...values, value],
  );
}

/** Makes the value the only one of its clause, or clears the clause if it was the only one already. */
export function chooseValue(filter: Filter, dimension: ListDimension, value: string): Filter {
  const isOnly = filter[dimension].length === 1 && filter[dimension][0] === value;
  return setValues(filter, dimension, isOnly ? [] : [value]);
}

/** Sets the span of days; null, or a span open at both ends, removes the clause. Ends in the wrong order are swapped. */
export function setTime(filter: Filter, time: TimeClause | null): Filter {
  if (!time || (time.from === null && time.to === null)) return { ...filter, time: null };
  const { from, to } = time;
  const isReversed = from !== null && to !== null && from > to;
  return { ...filter, time: isReversed ? { ...time, from: to, to: from } : time };
}

/** Whether all chosen topics must have been discussed, or any of them. */
export function setTopicMatch(filter: Filter, topicMatch: Filter['topicMatch']): Filter {
  return withoutIdleMatch({ ...filter, topicMatch });
}

/** Sets the free text; surrounding space is dropped, and what is too long is cut. */
export function setText(filter: Filter, text: string): Filter {
  return { ...filter, text: text.trim().slice(0, longestText).trim() };
}

/** Removes the clause of a dimension. */
export function clearClause(filter: Filter, dimension: Dimension): Filter {
  return withoutIdleMatch({ ...filter, [dimension]: emptyFilter[dimension] });
}

/** The filter with these clauses as another has them. */
export function withClausesOf(filter: Filter, other: Filter, kept: Iterable<Dimension>): Filter {
  let next = filter;
  for (const dimension of kept) {
    next = { ...next, [dimension]: other[dimension] };
    if (dimension === 'topic') next = { ...next, topicMatch: other.topicMatch };
  }
  return sameFilter(next, filter) ? filter : next;
}

/** Whether the dimension has a clause. */
export function hasClause(filter: Filter, dimension: Dimension): boolean {
  return dimension === 'time' ? filter.time !== null : filter[dimension].length > 0;
}

/** The dimensions that have a clause, in the order of chips and of the filter sentence. */
export function activeDimensions(filter: Filter): Dimension[] {
  return dimensions.filter((dimension) => hasClause(filter, dimension));
}

/** Whether two filters ask for the same. */
export function sameFilter(a: Filter, b: Filter): boolean {
  return (
    a === b || (dimensions.every((dimension) => sameClause(a, b, dimension)) && a.topicMatch === b.topicMatch)
  );
}

/** Whether two filters have the same clause in a dimension. */
export function sameClause(a: Filter, b: Filter, dimension: Dimension): boolean {
  if (dimension === 'time') return sameTime(a.time, b.time);
  const [one, other] = [a[dimension], b[dimension]];
  return (
    one === other || (one.length === other.length && [...one].every((value, index) => value === other[index]))
  );
}

/** Whether two clauses ask for the same days. */
export function sameTime(a: TimeClause | null, b: TimeClause | null): boolean {
  return a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to && a.match === b.match);
}

/** `all` says nothing of fewer than two topics: it is kept only where it does, so that equal questions are equal. */
function withoutIdleMatch(filter: Filter): Filter {
  return filter.topicMatch === 'all' && filter.topic.length < 2 ? { ...filter, topicMatch: 'any' } : filter;
}
