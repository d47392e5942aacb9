import { defaultFilter, type Filter } from '#filter/Filter.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What the reader has set besides the question. `boundaries` null is the first view that the data offers. */
export type Settings = {
  readonly theme: Theme;
  /** BCP 47 language of the interface; null is the browser's, where there are messages for it. */
  readonly language: string | null;
  readonly boundaries: string | null;
};

/** All that a link carries. */
export type View = {
  readonly filter: Filter;
  /** Id of the contact whose panel is open. */
  readonly contact: string | null;
  readonly settings: Settings;
};

export const defaultSettings: Settings = { theme: 'auto', language: null, boundaries: null };
export const defaultView: View = { filter: defaultFilter, contact: null, settings: defaultSettings };
