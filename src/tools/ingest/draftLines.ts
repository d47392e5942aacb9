import type { DraftContact, Evidence, Report } from '#ingest/Draft.ts';
import type { KnownData } from '#ingest/KnownData.ts';
import type { ContactOutcome, MissingField } from '#ingest/Proposal.ts';
import type { Contact } from '#model/Dataset.ts';
import type { DraftedReport } from './draftReports.ts';
import { evidenceWords } from './evidenceWords.ts';

const singleFields = [
  'date',
  'mode',
  'format',
  'level',
  'status',
  'certainty',
  'venue',
  'occasion',
] as const satisfies readonly (keyof DraftContact)[];

/** What may be put otherwise in the data and mean the same. */
const loose: ReadonlySet<string> = new Set(['occasion']);

const asked: Readonly<Record<MissingField, string>> = {
  date: 'date (not said, or not exactly enough to tell which contact is meant)',
  venue: 'venue (not said, or not in the list of venues)',
  participants: 'participants (somebody of each side; of ministers who met, both)',
};

/** A drafted report for a coder’s eyes: the document, then each contact with the words that bear its values. */
export function draftLines(drafted: DraftedReport): string[] {
  const { file, draft, proposal } = drafted;
  const contacts = draft.contacts.flatMap((contact, index) => {
    const outcome = proposal.outcomes[index];
    return outcome ? ['', ...contactLines(contact, outcome, index + 1, drafted)] : [];
  });
  const none = ['', '  No contact of the two sides was found in it.'];
  return [file, ...documentLines(drafted), ...(contacts.length > 0 ? contacts : none), ''];
}

function documentLines({ proposal, data, missing }: DraftedReport): string[] {
  const { id, title, publisher, published, author, url, kind, side, language } = proposal.addition.document;
  const isKnown = data.documents.has(id);
  return [
    row('document', `${isKnown ? 'in the data already' : 'new'}: ${id}`),
    row('', [`“${title}”`, publisher, published, author && `by ${author}`, url].filter(Boolean).join(', ')),
    row('', `kind ${kind}, side ${side}, language ${language}`),
    ...missing.map((fact) => row('missing', `${fact}: --write needs --${fact}`)),
  ];
}

function contactLines(
  contact: DraftContact,
  outcome: ContactOutcome,
  number: number,
  { draft: { report }, proposal, data }: DraftedReport,
): string[] {
  const known = outcome.kind === 'known' ? knownContact(outcome.contact, data) : undefined;
  const words = (evidence: readonly Evidence[]) => evidenceWords(report, evidence);
  return [
    row(`contact ${number}`, outcomeWords(outcome, proposal.addition.document.id, known)),
    valueRow('telling', contact.telling.value, words(contact.telling.evidence)),
    ...singleFields.map((field) => {
      const { value, evidence } = contact[field];
      return valueRow(field, value, words(evidence), loose.has(field) ? undefined : known?.[field]);
    }),
    ...participantRows(contact, report),
    ...topicRows(contact, outcome, report),
  ];
}

function outcomeWords(outcome: ContactOutcome, document: string, known: Contact | undefined): string {
  if (outcome.kind === 'new') return `new: ${outcome.contact}`;
  if (outcome.kind === 'incomplete')
    return `not complete, left out. Missing: ${outcome.missing.map((field) => asked[field]).join('; ')}`;
  const gains = [
    ...(known?.documents.includes(document) ? [] : ['this document']),
    ...(outcome.topics.length > 0 ? [`topics ${outcome.topics.join(', ')}`] : []),
  ];
  const adds = gains.length > 0 ? `add ${gains.join(', and ')}` : 'has all of it already';
  return `in the data: ${outcome.contact}: ${adds}`;
}

function participantRows({ participants }: DraftContact, report: Report): string[] {
  return participants.map(({ value, name, evidence }, index) =>
    valueRow(
      index === 0 ? 'participants' : '',
      value ?? `${name} (not in the list of officials)`,
      evidenceWords(report, evidence),
    ),
  );
}

function topicRows({ codings }: DraftContact, outcome: ContactOutcome, report: Report): string[] {
  const coded = outcome.kind === 'known' ? outcome.coded : [];
  return codings.map(({ topic, certainty, evidence }, index) =>
    valueRow(
      index === 0 ? 'topics' : '',
      coded.includes(topic) ? `${topic}, coded already, stays` : `${topic}, ${certainty}`,
      evidenceWords(report, evidence),
    ),
  );
}

function knownContact(id: string, { contacts }: KnownData): Contact | undefined {
  return contacts.find((contact) => contact.id === id);
}

/** @param stands the value that the data has, which is said where it is another */
function valueRow(
  label: string,
  value: string | null,
  words: string,
  stands: string | null | undefined = value,
): string {
  const other = stands === value ? '' : `  [the data has ${stands ?? 'none'}: that stays]`;
  return row(
    label,
    `${(value ?? 'not said').padEnd(34)}  ${value === null ? '' : words}${other}`.trimEnd(),
    4,
  );
}

function row(label: string, text: string, indent = 2): string {
  return `${' '.repeat(indent)}${label.padEnd(18 - indent)}${text}`;
}
