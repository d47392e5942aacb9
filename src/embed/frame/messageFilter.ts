import type { MessageFilter, SetFilterRequest } from '#embed/messages.ts';
import { type Filter, listDimensions } from '#filter/Filter.ts';
import { encodeTime } from '#state/timeCodec.ts';
import { decodeView, type Vocabulary } from '#state/viewCodec.ts';

/** Names of clauses, as links have them. */
const clauseNames: readonly string[] = ['time', ...listDimensions, 'topics', 'q'];

/** A filter as messages have it: every clause by its name. */
export function messageFilter(filter: Filter): MessageFilter {
  const { time, topicMatch, text } = filter;
  return {
    time: time ? [encodeTime(time)] : [],
    ...Object.fromEntries(listDimensions.map((dimension) => [dimension, filter[dimension]])),
    topics: [topicMatch],
    q: text === '' ? [] : [text],
  };
}

/** The filter that a request asks for, or what in it means nothing, and what would. */
export function requestedFilter(
  request: SetFilterRequest,
  vocabulary: Vocabulary,
): { readonly filter: Filter } | { readonly fault: string } {
  const link = 'query' in request ? new URLSearchParams(request.query) : linkOf(request.filter);
  const strange = [...link.keys()].find((name) => !clauseNames.includes(name));
  if (strange !== undefined)
    return { fault: `${strange.slice(0, 40)} is no clause. Clauses are ${clauseNames.join(', ')}.` };
  const { view, rejected } = decodeView(link, vocabulary);
  const [first] = rejected;
  if (!first) return { filter: view.filter };
  return { fault: `${first.name}: ${first.value} is not known. ${allowedOf(first.name, vocabulary)}` };
}

/** As a link, in which an empty clause is written as `any`. */
function linkOf(filter: Readonly<Record<string, string | readonly string[]>>): URLSearchParams {
  const pairs = Object.entries(filter).flatMap(([name, clause]) => {
    const values = typeof clause === 'string' ? [clause] : clause;
    if (values.length > 0 || name === 'q') return values.map((value) => [name, value]);
    return [[name, 'any']];
  });
  return new URLSearchParams(pairs);
}

function allowedOf(name: string, { values }: Vocabulary): string {
  const dimension = listDimensions.find((candidate) => candidate === name);
  if (dimension) return `Known are ${[...values(dimension), 'any'].join(', ')}.`;
  return name === 'time' ? 'Write 2020-01..2023-05, 2022-03.., ..2023 or any.' : 'Write any or all.';
}
