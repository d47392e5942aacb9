import type { Draft, DraftContact, Extracted, Report } from '#ingest/Draft.ts';

type Values = {
  readonly [Field in Exclude<keyof DraftContact, 'participants' | 'codings'>]: DraftContact[Field]['value'];
} & {
  /** Ids; a name that begins with `?` is nobody whom the data has. */
  readonly participants: readonly string[];
  /** Topics; one that begins with `~` is understood, the others stated. */
  readonly topics: readonly string[];
};

/** The facts and words of a made-up report; each sentence is one paragraph. */
export function report(fields: Partial<Report> = {}): Report {
  return {
    title: 'Ada and Bruno meet',
    author: null,
    publisher: 'Daily Lantern',
    published: '2023-05-05',
    url: null,
    paragraphs: ['Ada met Bruno in the harbour on Thursday.'],
    ...fields,
  };
}

/** A contact as an extractor would hand it on: talks of Ada and Bruno in the harbour, save what is given. */
export function drafted(values: Partial<Values> = {}): DraftContact {
  const { participants, topics, ...single }: Values = {
    telling: 'reported',
    date: '2023-05-04',
    mode: 'in-person',
    format: 'sidelines',
    level: 'minister',
    status: 'held',
    certainty: 'confirmed',
    venue: 'harbour',
    occasion: null,
    participants: ['ada', 'bruno'],
    topics: [],
    ...values,
  };
  const fields = Object.fromEntries(
    Object.entries(single).map(([field, value]) => [
      field,
      { value, evidence: [] } satisfies Extracted<unknown>,
    ]),
  );
  return {
    ...(fields as unknown as Omit<DraftContact, 'participants' | 'codings'>),
    participants: participants.map((name) => ({
      value: name.startsWith('?') ? null : name,
      name: name.replace('?', ''),
      evidence: [],
    })),
    codings: topics.map((topic) => ({
      topic: topic.replace('~', ''),
      certainty: topic.startsWith('~') ? 'understood' : 'stated',
      evidence: [],
    })),
  };
}

export function draft(contacts: readonly DraftContact[], fields: Partial<Report> = {}): Draft {
  return { report: report(fields), contacts };
}
