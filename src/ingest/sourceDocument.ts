import { parseEdtf } from '#model/edtf.ts';
import type { DocumentRecord } from '#model/schema/referenceSchemas.ts';
import type { Report } from './Draft.ts';
import { dateWords } from './dateWords.ts';
import type { KnownData } from './KnownData.ts';
import { publisherRole, siteOf } from './publisherRole.ts';
import { slugOf, unlikeAll } from './slugOf.ts';

/** What stands for a publisher that nothing names; in brackets, as a title that is not the document's own. */
const unnamed = '[Unnamed publisher]';

/**
 * The document that a report is: the data's own, as it stands, where the report is already in it; else a new one.
 *
 * @param bearing ids of documents of the contacts that the report tells of, one for each contact that has it
 */
export function sourceDocument(
  report: Report,
  data: Pick<KnownData, 'documents' | 'hosts'>,
  bearing: readonly string[],
): DocumentRecord {
  const made = newDocument(report, data);
  const documents = [...data.documents.values()];
  return (
    documents.find(({ url }) => url !== null && report.url !== null && bare(url) === bare(report.url)) ??
    documents.find((one) => isSameTitle(one, report)) ??
    // One without a title is known by its text, which its id has.
    (report.title === null ? data.documents.get(made.id) : undefined) ??
    byAuthor(report, documents, bearing) ?? { ...made, id: unlikeAll(made.id, data.documents) }
  );
}

function newDocument(report: Report, data: Pick<KnownData, 'documents' | 'hosts'>): DocumentRecord {
  const { author, published, url, paragraphs } = report;
  const publisher = report.publisher || siteOf(url) || unnamed;
  const mark = `report-${fingerprint(paragraphs.join('\n'))}`;
  const name = report.title === null ? mark : slugOf(report.title) || mark;
  return {
    id: [slugOf(publisher) || 'publisher', published ?? 'undated', name].join('-'),
    publisher,
    title: report.title ?? ownTitle(published),
    author,
    published,
    url,
    language: languageOf(paragraphs.join(' ')),
    ...publisherRole({ publisher, title: report.title, url }, data),
  };
}

function ownTitle(published: string | null): string {
  const span = published === null ? null : parseEdtf(published);
  return span ? `[Report of ${dateWords(span)}]` : '[Report without a date]';
}

function isSameTitle({ publisher, published, title }: DocumentRecord, report: Report): boolean {
  if (report.publisher === null || report.title === null || published !== report.published) return false;
  return plain(publisher) === plain(report.publisher) && plain(title) === plain(report.title);
}

/**
 * For a report of which nothing but its author and its day is known: the document of both that the contacts it tells
 * of already rest on. Several are taken for one text if they have one title.
 */
function byAuthor(
  { author, published, publisher, title, url }: Report,
  documents: readonly DocumentRecord[],
  bearing: readonly string[],
): DocumentRecord | undefined {
  if (author === null || published === null || [publisher, title, url].some((fact) => fact !== null)) return;
  const uses = (id: string) => bearing.filter((one) => one === id).length;
  const alike = documents
    .filter(
      (one) => one.published === published && one.author !== null && plain(one.author) === plain(author),
    )
    .filter(({ id }) => uses(id) > 0)
    .sort((a, b) => uses(b.id) - uses(a.id));
  return new Set(alike.map((one) => plain(one.title))).size === 1 ? alike[0] : undefined;
}

/** An address without what differs between links to one page. */
function bare(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname, searchParams } = new URL(url);
  const asked = [...searchParams].filter(([name]) => !/^(utm_\w+|fbclid|gclid|amp)$/.test(name));
  const site = host.replace(/^(www|m|amp)\./, '');
  return `${site}${pathname.replace(/\/(amp\/?)?$/, '')}?${new URLSearchParams(asked)}`;
}

function plain(words: string): string {
  return words
    .replaceAll(/[[\]]/g, '')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The ISO 639 code that the letters speak for; those of the Latin script for English. */
function languageOf(text: string): string {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  const counts = {
    en: count(/\p{Script=Latin}/gu),
    hi: count(/\p{Script=Devanagari}/gu),
    ru: count(/\p{Script=Cyrillic}/gu),
  };
  return Object.entries(counts).reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

/** Six hexadecimal digits that tell texts apart (FNV-1a). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 8).toString(16).padStart(6, '0');
}
