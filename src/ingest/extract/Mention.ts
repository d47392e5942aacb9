import type { Telling } from '#ingest/Draft.ts';
import type { Contact } from '#model/Dataset.ts';
import type { Span } from './calendar.ts';
import type { DateFound } from './findDates.ts';
import type { PlaceFound } from './findPlaces.ts';
import type { Person } from './Person.ts';
import type { Clause } from './readClauses.ts';
import type { Sentence, Stretch } from './Sentence.ts';

export type Level = 'minister' | 'deputy' | 'leader';

/** One clause that tells of a contact between the two sides. */
export type Mention = {
  readonly clause: Clause;
  /** The verbs or nouns that say so. */
  readonly words: readonly Stretch[];
  readonly level: Level;
  /** Names or means both sides, or one side in the other’s country; else it refers to a contact told of before. */
  readonly isDirect: boolean;
  /** Says itself to be another one than that spoken of: “the next meeting”. */
  readonly isAnother: boolean;
  readonly telling: Telling;
  /** The words that say that it is earlier, or to come. */
  readonly tellingWords: readonly Stretch[];
  readonly mode: Contact['mode'];
  readonly modeWords: readonly Stretch[];
  /** The sentence of those, where that is another one. */
  readonly modeSentence?: Sentence;
  readonly span: Span | null;
  readonly spanWords: readonly Stretch[];
  /** The sentence of the date, where that is another one. */
  readonly dated?: Sentence;
  /** When it was spoken of, where that is said. */
  readonly toldOn: DateFound | null;
  readonly place: PlaceFound | null;
  /** The sentence of the place, where that is another one. */
  readonly placed?: Sentence;
  readonly people: readonly Person[];
  /** Says that one was in the other’s country, and of no talks. */
  readonly isVisit: boolean;
  readonly isSidelines: boolean;
  readonly isTwoPlusTwo: boolean;
  readonly isSession: boolean;
  /** A meeting of the leaders that others spoke of: what else they spoke of was not its subject. */
  readonly isSubject: boolean;
  readonly isCancelled: boolean;
  /** Whether it took place at all is said with a reservation. */
  readonly isDoubtful: boolean;
};
