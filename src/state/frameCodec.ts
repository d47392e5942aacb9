import { type Dimension, dimensions } from '#filter/Filter.ts';
import { features } from '#model/Config.ts';
import { type FrameView, frameViews } from './View.ts';
import { type RejectedParameter, viewsOf } from './viewCodec.ts';

/** What `hide=` takes off the page: its parts, those of each view, and what a site can turn off altogether. */
export const hideableParts = [
  'header',
  'filters',
  ...frameViews,
  'title',
  'actions',
  'sentence',
  'source',
  ...features,
] as const;
export type HideablePart = (typeof hideableParts)[number];

/** How much of the page a link shows, and how much of it the reader can change. Never changes while the page lives. */
export type Frame = {
  /** Without the page around it, and as high as its content. */
  readonly isEmbedded: boolean;
  /** Views that are shown when embedded. */
  readonly views: readonly FrameView[];
  readonly hidden: ReadonlySet<HideablePart>;
  /** Clauses that stay as the link has them. */
  readonly locked: ReadonlySet<Dimension>;
};

/** Stands for every clause in `lock=`. */
const all = 'all';
/** Names of clauses in `lock=` are those of links. */
const lockNames: ReadonlyMap<string, readonly Dimension[]> = new Map([
  ...dimensions.map((name): [string, Dimension[]] => [name === 'text' ? 'q' : name, [name]]),
  [all, [...dimensions]],
]);

/**
 * Reads `embed`, `view`, `hide` and `lock` of a link; lists may be written with commas or by repeating the name. What
 * means nothing is named in `rejected`.
 */
export function decodeFrame(params: URLSearchParams): {
  frame: Frame;
  rejected: readonly RejectedParameter[];
} {
  const rejected: RejectedParameter[] = [];
  const read = <T>(name: string, meaningOf: (value: string) => T | undefined): T[] =>
    params
      .getAll(name)
      .flatMap((value) => value.split(','))
      .filter((value) => value !== '')
      .flatMap((value) => {
        const meaning = meaningOf(value);
        if (meaning === undefined) rejected.push({ name, value: value.slice(0, 80) });
        return meaning ?? [];
      });
  const isEmbedded = params.get('embed') === '1';
  if (!isEmbedded && params.get('embed')) rejected.push({ name: 'embed', value: params.get('embed') ?? '' });
  const hidden = new Set(read('hide', (value) => hideableParts.find((part) => part === value)));
  const locked = new Set(read('lock', (value) => lockNames.get(value)).flat());
  const named = viewsOf(params);
  const views = isEmbedded && named.length > 0 ? named : frameViews;
  return { frame: { isEmbedded, views, hidden, locked }, rejected };
}
