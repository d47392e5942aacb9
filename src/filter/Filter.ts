import type { Day } from '#model/day.ts';
import {
  codingCertainties,
  contactCertainties,
  formats,
  levels,
  modes,
  statuses,
} from '#model/schema/vocabulary.ts';

/** Dimensions whose clause is a set of values; each name is also its name in the link. */
export const listDimensions = [
  'place',
  'topic',
  'channel',
  'mode',
  'format',
  'level',
  'status',
  'certainty',
  'coding',
  'side',
  'official',
] as const;
export type ListDimension = (typeof listDimensions)[number];

/** Everything that a clause can be about, in the order of chips and of the filter sentence. */
export const dimensions = [
  'status',
  'level',
  'time',
  'place',
  'channel',
  'mode',
  'format',
  'topic',
  'coding',
  'certainty',
  'side',
  'official',
  'text',
] as const satisfies readonly ('time' | 'text' | ListDimension)[];
export type Dimension = (typeof dimensions)[number];

/**
 * A span of days, both inclusive; null is open. `possibly` takes a contact if any of its days is
 * inside, `certainly` only if all are.
 */
export type TimeClause = {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly match: 'possibly' | 'certainly';
};

/**
 * What the reader has asked to see: one clause a dimension, joined by AND; values within a clause by
 * OR (topics: as `topicMatch` says). An empty clause lets everything pass. Plain data, values sorted
 * and distinct, so that equal filters are deeply equal.
 */
export type Filter = Readonly<Record<ListDimension, readonly string[]>> & {
  readonly time: TimeClause | null;
  readonly topicMatch: 'any' | 'all';
  readonly text: string;
};

/** The filter that lets everything pass. */
export const emptyFilter: Filter = {
  place: [],
  topic: [],
  channel: [],
  mode: [],
  format: [],
  level: [],
  status: [],
  certainty: [],
  coding: [],
  side: [],
  official: [],
  time: null,
  topicMatch: 'any',
  text: '',
};

/** What a reader sees first, unless the site has set another: contacts that were held, at minister level. */
export const defaultFilter: Filter = { ...emptyFilter, status: ['held'], level: ['minister'] };

/** The values of dimensions that are the same in every data set; the data names the others. */
export const fixedValues = {
  mode: modes,
  format: formats,
  level: levels,
  status: statuses,
  certainty: contactCertainties,
  coding: codingCertainties,
} as const satisfies Partial<Record<ListDimension, readonly string[]>>;

/** The longest free text that is kept; what is longer is cut. */
export const longestText = 200;
