import { emptyFilter, type Filter, type ListDimension, listDimensions, longestText } from '#filter/Filter.ts';
import { sameClause, sameTime, setText, setTopicMatch, setValues } from '#filter/filterReducers.ts';
import { themeNames } from '#model/Config.ts';
import { decodeComparedTimes, decodeTime, encodeComparedTimes, encodeTime } from './timeCodec.ts';
import {
  type Analysis,
  defaultAnalysis,
  type FrameView,
  frameViews,
  type Settings,
  topicForms,
  type View,
} from './View.ts';

/** A parameter that cannot be honoured: shown to the reader, never swallowed. */
export type RejectedParameter = { readonly name: string; readonly value: string };

/** What the data and the interface have to offer; values beyond it are rejected. */
export type Vocabulary = {
  readonly values: (dimension: ListDimension) => readonly string[];
  readonly hasContact: (id: string) => boolean;
  readonly languages: readonly string[];
  readonly boundaries: readonly string[];
  /** What a reader sees first; a link leaves it out. */
  readonly defaults: View;
};

type Pair = [name: string, value: string];

/** Stands for an empty clause where the default has one, e.g. `status=any`. */
const any = 'any';
/** Names that other parts of the app read; they are kept as they are. */
const foreignNames = [
  'embed',
  'hide',
  'lock',
  // A host page that frames this one by means of pym adds these.
  'childId',
  'initialWidth',
  'parentTitle',
  'parentUrl',
] as const;
const singleNames = ['time', 'topics', 'q', 'id', 'view', 'compare', 'theme', 'lang', 'boundaries'] as const;
const coverage = 'coverage';
const ownNames: readonly string[] = [...listDimensions, ...singleNames, ...foreignNames];

/** The query that restores a view: what differs from the default, in a fixed order, so that equal views have equal links. */
export function encodeView(
  { filter, contact, analysis, settings }: View,
  { defaults }: Pick<Vocabulary, 'defaults'>,
  current = new URLSearchParams(),
): URLSearchParams {
  const usual = defaults.filter;
  const single = (name: string, value: string | null | false): Pair[] => (value ? [[name, value]] : []);
  const several = (name: string, values: readonly string[]): Pair[] => values.map((value) => [name, value]);
  return new URLSearchParams([
    ...single('time', !sameTime(filter.time, usual.time) && (filter.time ? encodeTime(filter.time) : any)),
    ...listDimensions
      .filter((dimension) => !sameClause(filter, usual, dimension))
      .flatMap((dimension) => several(dimension, filter[dimension].length > 0 ? filter[dimension] : [any])),
    ...single('topics', filter.topicMatch !== usual.topicMatch && filter.topicMatch),
    ...single('q', filter.text),
    ...single('id', contact),
    ...several('view', viewNames(analysis, current)),
    ...single('compare', analysis.compare && encodeComparedTimes(analysis.compare)),
    ...single('theme', settings.theme !== defaults.settings.theme && settings.theme),
    ...single('lang', settings.language),
    ...single('boundaries', settings.boundaries),
    ...foreignNames.flatMap((name) => several(name, current.getAll(name))),
  ]);
}

/** What the link calls the way of looking: what it would show anyhow is left out, a view of a page of one view is kept. */
function viewNames({ form, compare, isCoverageOpen }: Analysis, current: URLSearchParams): string[] {
  return [
    ...viewsOf(current),
    ...(form === impliedForm(compare) ? [] : [form]),
    ...(isCoverageOpen ? [coverage] : []),
  ];
}

/** The views that a link shows by themselves; where it is embedded, a form of the topics stands for that view. */
export function viewsOf(link: URLSearchParams): readonly FrameView[] {
  const names: readonly string[] = link.getAll('view');
  const hasForm = link.get('embed') === '1' && topicForms.some((form) => names.includes(form));
  return frameViews.filter((view) => names.includes(view) || (view === 'topics' && hasForm));
}

/** The form of a link that names none. */
function impliedForm(compare: Analysis['compare']): Analysis['form'] {
  return compare ? 'compare' : defaultAnalysis.form;
}

/** Inverse of `encodeView`: reads what it can, and names what it cannot. Never throws. */
export function decodeView(
  params: URLSearchParams,
  vocabulary: Vocabulary,
): { view: View; rejected: RejectedParameter[] } {
  const rejected: RejectedParameter[] = [];
  const reject = (name: string, value: string) => {
    rejected.push({ name: name.slice(0, 40), value: value.slice(0, 80) });
    return null;
  };
  /** The first value of a parameter, if it is one of those allowed. */
  const read = <T>(name: string, parse: (value: string) => T | null): T | null => {
    const value = params.get(name);
    if (value === null || value === '') return null;
    return parse(value) ?? reject(name, value);
  };
  const oneOf =
    <T extends string>(allowed: readonly T[]) =>
    (value: string) =>
      allowed.find((candidate) => candidate === value) ?? null;

  for (const [name, value] of new Map(params)) if (!ownNames.includes(name)) reject(name, value);
  const settings: Settings = {
    theme: read('theme', oneOf(themeNames)) ?? vocabulary.defaults.settings.theme,
    language: read('lang', oneOf(vocabulary.languages)),
    boundaries: read('boundaries', oneOf(vocabulary.boundaries)),
  };
  const filter = decodeFilter(params, vocabulary, read, reject);
  const contact = read('id', (id) => (vocabulary.hasContact(id) ? id : null));
  const isView = oneOf<string>([...topicForms, ...frameViews, coverage]);
  const views = params.getAll('view').filter((name) => name !== '' && (isView(name) ?? reject('view', name)));
  const compare = read('compare', decodeComparedTimes);
  const form = topicForms.find((name) => views.includes(name)) ?? impliedForm(compare);
  const analysis: Analysis = { form, compare, isCoverageOpen: views.includes(coverage) };
  return { view: { filter, contact, analysis, settings }, rejected };
}

type Reject = (name: string, value: string) => null;

function decodeFilter(
  params: URLSearchParams,
  vocabulary: Vocabulary,
  read: <T>(name: string, parse: (value: string) => T | null) => T | null,
  reject: Reject,
): Filter {
  const usual = vocabulary.defaults.filter;
  const time = read('time', (value) => (value === any ? any : decodeTime(value))) ?? usual.time;
  const start: Filter = { ...emptyFilter, time: time === any ? null : time };
  const filter = listDimensions.reduce(
    (before, dimension) => setValues(before, dimension, decodeValues(params, dimension, vocabulary, reject)),
    start,
  );
  const match = read('topics', (value) => (value === 'all' || value === 'any' ? value : null));
  const text = read('q', (value) => value.slice(0, longestText));
  return setTopicMatch(setText(filter, text ?? ''), match ?? usual.topicMatch);
}

/** The values of one clause; where the link names none that is known, those of the default. */
function decodeValues(
  params: URLSearchParams,
  dimension: ListDimension,
  { values, defaults }: Vocabulary,
  reject: Reject,
): readonly string[] {
  const asked = params.getAll(dimension).filter((value) => value !== '');
  const known = new Set(values(dimension));
  for (const value of asked) if (value !== any && !known.has(value)) reject(dimension, value);
  const chosen = asked.filter((value) => known.has(value));
  return chosen.length === 0 && !asked.includes(any) ? defaults.filter[dimension] : chosen;
}
