import type { DocumentRecord } from '#model/schema/referenceSchemas.ts';
import type { Report } from './Draft.ts';
import type { KnownData } from './KnownData.ts';

type Role = Pick<DocumentRecord, 'kind' | 'side'>;
type Publication = Pick<Report, 'title' | 'url'> & { readonly publisher: string };

const office = /\b(ministry|embassy|consulate|high commission|permanent mission|secretariat)\b/i;
const spoken =
  /\b(remarks|statement|answers|speech|address|transcript|interview|briefing|news conference)\b/i;
const written = /\b(press release|communiqu[eé]|joint statement)\b/i;

/** Documents of a site or a name from which its role can be told. */
const enough = 2;

/**
 * What kind of document a publisher's is, and on which side it stands: as the data already codes that site or name,
 * else as the name says, else a piece of news.
 */
export function publisherRole(
  publication: Publication,
  { documents, hosts }: Pick<KnownData, 'documents' | 'hosts'>,
): Role {
  const side = knownSide(publication, documents) ?? sideByName(publication.publisher, hosts);
  if (side !== 'press') return { kind: officialKind(publication.title ?? ''), side };
  const earlier = [...documents.values()].filter(({ publisher }) => isSame(publisher, publication.publisher));
  const wires = earlier.filter(({ kind }) => kind === 'wire').length;
  return { kind: wires > earlier.length / 2 ? 'wire' : 'news', side };
}

/** The side of all other documents of the site, or of the same publisher; null where too few or differing ones tell. */
function knownSide({ publisher, url }: Publication, documents: KnownData['documents']): string | null {
  const site = siteOf(url);
  // A note in brackets says whose text it is that a site keeps a copy of.
  const own = [...documents.values()].filter((one) => !one.publisher.includes('('));
  const alike = own.filter(
    (one) => isSame(one.publisher, publisher) || (site !== null && siteOf(one.url) === site),
  );
  const sides = new Set(alike.map(({ side }) => side));
  return alike.length >= enough && sides.size === 1 ? (alike[0]?.side ?? null) : null;
}

function sideByName(publisher: string, hosts: KnownData['hosts']): string {
  if (!office.test(publisher)) return 'press';
  const words = publisher.toLowerCase();
  const host = hosts.find(({ shortLabel }) => words.includes(shortLabel.en.toLowerCase()));
  return host?.side ?? 'other-official';
}

function officialKind(title: string): DocumentRecord['kind'] {
  return spoken.test(title) && !written.test(title) ? 'transcript' : 'official-readout';
}

/** The host name of an address, without what only says for which device it is. */
export function siteOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^(www|m|amp)\./, '') || null;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
