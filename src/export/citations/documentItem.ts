import { parseEdtf } from '#model/edtf.ts';
import type { DocumentRecord } from '#model/schema/referenceSchemas.ts';
import { authorNames } from './authorNames.ts';
import type { CitationContext } from './CitationContext.ts';
import type { CslItem } from './CslItem.ts';
import { cslDate, cslDay } from './cslDate.ts';

/** How a kind of document is cited: what newspapers and agencies print as articles, all else as pages of the web. */
const kinds = {
  news: 'article-newspaper',
  wire: 'article-newspaper',
  analysis: 'webpage',
  transcript: 'webpage',
  'official-readout': 'webpage',
} as const satisfies Record<DocumentRecord['kind'], CslItem['type']>;

/** A document as a citation; its key is its id, which is stable and unique. */
export function documentItem(
  document: DocumentRecord,
  { dataset, translator, accessed }: CitationContext,
): CslItem {
  const { t } = translator;
  const { id, kind, title, author, publisher, published, language, url } = document;
  const type = kinds[kind];
  const span = published === null ? null : parseEdtf(published);
  const notes = [
    dataset.local?.documents.has(id) ? t('cite.local') : t('cite.from', { version: dataset.version }),
    ...(isRebuilt(title) ? [t('cite.rebuilt')] : []),
    ...(span ? [] : [t('cite.noDate')]),
  ];
  return {
    id,
    type,
    title,
    ...(author === null ? {} : { author: authorNames(author, publisher) }),
    ...(type === 'article-newspaper' ? { 'container-title': publisher } : { publisher }),
    ...(kind === 'transcript' || kind === 'official-readout' ? { genre: t(`cite.genre.${kind}`) } : {}),
    ...(span ? { issued: cslDate(span) } : {}),
    accessed: cslDay(accessed),
    language,
    ...(url === null ? {} : { URL: url }),
    note: notes.join(' '),
  };
}

/** The coders put a headline in square brackets when they rebuilt it from the address. */
export function isRebuilt(title: string): boolean {
  return /^\[[^[\]]*\]$/.test(title.trim());
}
