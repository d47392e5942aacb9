import type { ComponentType } from 'react';
import type { TopicFormName } from '#state/View.ts';
import { lazyView } from '#views/lazyView.ts';
import { FrequencyForm } from './frequency/FrequencyForm.tsx';
import type { TopicFormProps } from './TopicForm.ts';

/** The forms of the view; all but the one that a reader sees first are fetched when they are asked for. */
export const topicFormParts: Readonly<Record<TopicFormName, ComponentType<TopicFormProps>>> = {
  frequency: FrequencyForm,
  'over-time': lazyView(async () => (await import('./overTime/OverTimeForm.tsx')).OverTimeForm),
  compare: lazyView(async () => (await import('./compare/CompareForm.tsx')).CompareForm),
  together: lazyView(async () => (await import('./together/TogetherForm.tsx')).TogetherForm),
  'life-lines': lazyView(async () => (await import('./lifeLines/LifeLinesForm.tsx')).LifeLinesForm),
  'who-said-it': lazyView(async () => (await import('./whoSaidIt/WhoSaidItForm.tsx')).WhoSaidItForm),
};
