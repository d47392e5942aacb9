import { lazyPart } from '#ui/lazyPart.ts';

/** An explanation, whose code is fetched when the first one is opened. */
export const LazyExplanation = lazyPart(async () => (await import('./Explanation.tsx')).Explanation);
