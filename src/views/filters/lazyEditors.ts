import { lazyPart } from '#ui/lazyPart.ts';

/** What opens from the filter bar, fetched when it is first opened: the first screen does without. */
export const ClauseEditor = lazyPart(async () => (await import('./ClauseEditor.tsx')).ClauseEditor);
export const SavedViewsPanel = lazyPart(async () => (await import('./SavedViewsPanel.tsx')).SavedViewsPanel);
