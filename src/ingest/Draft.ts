import type { Contact } from '#model/Dataset.ts';

/** A stretch of a report: the paragraph from 0, and its characters `start` up to `end` (UTF-16, end exclusive). */
export type Evidence = { readonly paragraph: number; readonly start: number; readonly end: number };

/** A value with the words that say so; no evidence where it follows from other values or is what holds unless said. */
export type Extracted<T> = { readonly value: T; readonly evidence: readonly Evidence[] };

/** What is known of a report besides its words; null where nothing says. */
export type ReportFacts = {
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly url: string | null;
};

/** A report as it is read: its paragraphs in order, each without line breaks and never empty. */
export type Report = ReportFacts & { readonly paragraphs: readonly string[] };

/** How the report tells of a contact: as its news, as something earlier, or as something to come. */
export type Telling = 'reported' | 'recalled' | 'planned';

/** Somebody who took part: the id of an official, or null and a name that the list of officials has not. */
export type DraftParticipant = Extracted<string | null> & { readonly name: string };

export type DraftCoding = {
  readonly topic: string;
  readonly certainty: 'stated' | 'understood';
  readonly evidence: readonly Evidence[];
};

/** A contact as a report tells of it. Values are in the words of the codebook, as a contact's record has them. */
export type DraftContact = {
  readonly telling: Extracted<Telling>;
  /** EDTF; null where the report does not say when. */
  readonly date: Extracted<string | null>;
  readonly mode: Extracted<Contact['mode']>;
  readonly format: Extracted<Contact['format']>;
  readonly level: Extracted<Contact['level']>;
  readonly status: Extracted<Contact['status']>;
  readonly certainty: Extracted<Contact['certainty']>;
  /** Id of a venue; null when remote or not said. */
  readonly venue: Extracted<string | null>;
  /** The short name of the event that it was held at. */
  readonly occasion: Extracted<string | null>;
  readonly participants: readonly DraftParticipant[];
  /** One for each topic, in the order of the topic scheme. */
  readonly codings: readonly DraftCoding[];
};

/** What a report says, as far as rules can tell: to be read by a coder before it becomes data. */
export type Draft = {
  readonly report: Report;
  /** In the order of their dates; those without a date last. */
  readonly contacts: readonly DraftContact[];
};
