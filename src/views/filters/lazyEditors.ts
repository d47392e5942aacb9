import { lazyView } from '#views/lazyView.ts';

/** What opens from the filter bar, fetched when it is first opened: the first screen does without. */
export const ClauseEditor = lazyView(async () => (await import('./ClauseEditor.tsx')).ClauseEditor);
export const SavedViewsPanel = lazyView(async () => (await import('./SavedViewsPanel.tsx')).SavedViewsPanel);
