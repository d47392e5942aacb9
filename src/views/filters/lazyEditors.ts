import { lazy } from 'react';

/** What opens from the filter bar, fetched when it is first opened: the first screen does without. */
export const ClauseEditor = lazy(async () => ({
  default: (await import('./ClauseEditor.tsx')).ClauseEditor,
}));
export const SavedViewsPanel = lazy(async () => ({
  default: (await import('./SavedViewsPanel.tsx')).SavedViewsPanel,
}));
