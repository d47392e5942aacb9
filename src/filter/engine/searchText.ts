import type { Contact, Dataset, Localized } from '#model/Dataset.ts';
import type {
  DocumentRecord,
  OfficialRecord,
  TopicRecord,
  VenueRecord,
} from '#model/schema/referenceSchemas.ts';

/** What a text is to the contact that it is searched for. */
export type TextSource =
  | 'summary'
  | 'outcome'
  | 'topicNote'
  | 'notes'
  | 'occasion'
  | 'place'
  | 'topic'
  | 'official'
  | 'title'
  | 'publisher';

/** A text that free text is looked for in. */
export type SearchedText = {
  readonly source: TextSource;
  readonly text: string;
  /** The language it is in: ISO 639. */
  readonly language: string;
  /** What the text is another name of, or is said of; null where it speaks for itself. */
  readonly about: Localized | null;
};

const languages = ['en', 'hi', 'ru'] as const;

/** What the coders wrote of a contact itself. */
export function textsOfContact(dataset: Dataset, contact: Contact): SearchedText[] {
  const { summary, outcomes, codings, coderNotes, conflicts, occasion } = contact;
  const inEnglish = (source: TextSource, text: string | null, about: Localized | null = null) =>
    text === null ? [] : [{ source, text, language: 'en', about }];
  return [
    ...inEnglish('summary', summary),
    ...outcomes.flatMap(({ text }) => inEnglish('outcome', text)),
    ...codings.flatMap(({ topic, note }) =>
      inEnglish('topicNote', note, dataset.topics.get(topic)?.prefLabel ?? null),
    ),
    ...inEnglish('notes', coderNotes),
    ...conflicts.flatMap(({ note }) => inEnglish('notes', note)),
    ...inEnglish('occasion', occasion),
  ];
}

/** The names of a venue in every language. */
export function textsOfVenue({ name, altLabel }: VenueRecord): SearchedText[] {
  return names('place', [name], altLabel);
}

/** The names of a topic in every language. */
export function textsOfTopic({ prefLabel, shortLabel, altLabel }: TopicRecord): SearchedText[] {
  return names('topic', [prefLabel, shortLabel], altLabel);
}

/** The names of an official in every language. */
export function textsOfOfficial({ name, altLabel }: OfficialRecord): SearchedText[] {
  return names('official', [name], altLabel);
}

/** The title of a document, and who published it. */
export function textsOfDocument({ title, publisher, language }: DocumentRecord): SearchedText[] {
  return [
    { source: 'title', text: title, language, about: null },
    { source: 'publisher', text: publisher, language: 'en', about: null },
  ];
}

function names(
  source: TextSource,
  labels: readonly [Localized, ...Localized[]],
  others: { readonly en: readonly string[] },
): SearchedText[] {
  const [about] = labels;
  return languages.flatMap((language) => {
    const texts = [...labels.map((label) => label[language]), ...(language === 'en' ? others.en : [])];
    return [...new Set(texts)]
      .filter((text) => text !== undefined)
      .map((text) => ({ source, text, language, about }));
  });
}
