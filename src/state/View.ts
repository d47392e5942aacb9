import type { ComparedTimes } from '#filter/ComparedTimes.ts';
import { defaultFilter, type Filter } from '#filter/Filter.ts';
import type { ThemeName } from '#model/Config.ts';

/** What the reader has set besides the question. `boundaries` null is the first view that the data offers. */
export type Settings = {
  readonly theme: ThemeName;
  /** BCP 47 language of the interface; null is the browser's, where there are messages for it. */
  readonly language: string | null;
  readonly boundaries: string | null;
};

/** The forms of the topics view, in the order of their tabs; each name is also its name in the link. */
export const topicForms = [
  'frequency',
  'over-time',
  'compare',
  'together',
  'life-lines',
  'who-said-it',
] as const;
export type TopicFormName = (typeof topicForms)[number];

/** The views that a page can show by themselves, in the order of the page; each name is also its name in the link. */
export const frameViews = ['figures', 'timeline', 'map', 'topics', 'contacts'] as const;
export type FrameView = (typeof frameViews)[number];

/** What pictures can be made of: the page, a view, a part or form of it. */
export const pictureNames = ['page', 'timeline', 'histogram', 'map', ...topicForms, 'contacts'] as const;
export type PictureName = (typeof pictureNames)[number];

/** The dialogs about reports that a reader adds: to add one, and to look through those that are kept. */
export type ReportDialogName = 'add' | 'kept';

/** How the reader looks at the selection. */
export type Analysis = {
  readonly form: TopicFormName;
  /** Null is the comparison that `defaultComparedTimes` names. */
  readonly compare: ComparedTimes | null;
  readonly isCoverageOpen: boolean;
};

/** All that a link carries. */
export type View = {
  readonly filter: Filter;
  /** Id of the contact whose panel is open. */
  readonly contact: string | null;
  readonly analysis: Analysis;
  readonly settings: Settings;
};

export const defaultSettings: Settings = { theme: 'auto', language: null, boundaries: null };
export const defaultAnalysis: Analysis = { form: 'frequency', compare: null, isCoverageOpen: false };
export const defaultView: View = {
  filter: defaultFilter,
  contact: null,
  analysis: defaultAnalysis,
  settings: defaultSettings,
};

/** What stands behind a figure; shown in a dialog, and no part of a link. */
export type Evidence = {
  /** The figure in words, e.g. "Payments in 2023: 7 contacts". */
  readonly title: string;
  /** Ids of the contacts, in order of date. */
  readonly contacts: readonly string[];
  /** Ids of the documents that bear the figure; null is all documents of the contacts. */
  readonly documents: readonly string[] | null;
  /** The filter under which the page shows exactly these contacts; null where there is none. */
  readonly filter: Filter | null;
  /** Ids of the topics that it is about: how certain their codings are is said of each contact. */
  readonly topics?: readonly string[];
};
