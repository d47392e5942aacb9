import type { Telling } from '#ingest/Draft.ts';
import type { Span } from './calendar.ts';
import type { PlaceFound } from './findPlaces.ts';
import type { Level, Mention } from './Mention.ts';
import type { Sentence, Stretch } from './Sentence.ts';

/** A stretch of a certain sentence. */
export type Located = { readonly sentence: Sentence; readonly stretch: Stretch };

/** All that a report tells of one contact. */
export type Gathered = {
  readonly level: Level;
  readonly kind: 'plain' | 'two-plus-two' | 'session';
  telling: Telling;
  readonly mode: Mention['mode'];
  readonly mentions: Mention[];
  span: Span | null;
  spanWords: Located[];
  place: PlaceFound | null;
  placeSentence: Sentence | null;
};
