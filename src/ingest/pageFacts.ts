import { factOf } from './cleanText.ts';
import type { ReportFacts } from './Draft.ts';
import { writtenDay } from './writtenDay.ts';

/** Objects of the linked data that are looked at; a page that has more is no article. */
const mostObjects = 2000;

/** What a page says of itself in its head and its linked data; a title is that for others to show, or its own. */
export function pageFacts(page: Document): ReportFacts {
  const article = linkedArticle(page);
  const url = ownAddress(page);
  return {
    title: factOf(meta(page, 'og:title') ?? page.querySelector('title')?.textContent),
    author: authorFact(nameOf(article?.author) ?? meta(page, 'author')),
    publisher: factOf(meta(page, 'og:site_name') ?? nameOf(article?.publisher)),
    published: publishedDay(page, article),
    url,
  };
}

/** A byline as pages have it, often with “By” before the name and a date or an office after it. */
export function authorFact(byline: string | null | undefined): string | null {
  const [name = ''] = (byline ?? '').trim().split(/[|•·\n]/);
  const author = factOf(name.replace(/^by[\s:]+/i, ''));
  return author && author.length <= 100 && !/^https?:/i.test(author) ? author : null;
}

/** The first of these that is a day: the one given to other sites, to machines, and to readers. */
function publishedDay(page: Document, article: LinkedObject | null): string | null {
  const said = [
    meta(page, 'article:published_time'),
    article?.datePublished,
    page.querySelector('[itemprop="datePublished"]')?.getAttribute('content'),
    ...[
      'date',
      'pubdate',
      'publishdate',
      'publish-date',
      'dc.date',
      'dc.date.issued',
      'parsely-pub-date',
    ].map((name) => meta(page, name)),
    ...['time[pubdate]', 'time[itemprop="datePublished"]', 'article time[datetime]', 'time[datetime]'].map(
      (selector) => page.querySelector(selector)?.getAttribute('datetime'),
    ),
  ];
  for (const one of said) {
    const day = typeof one === 'string' ? writtenDay(one) : null;
    if (day) return day;
  }
  return null;
}

/** The address that the page gives for itself, or that a browser noted down when it saved it. */
function ownAddress(page: Document): string | null {
  const said = [
    page.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    meta(page, 'og:url'),
    savedFrom(page),
  ];
  const found = said.find((one) => one && URL.canParse(one) && /^https?:$/.test(new URL(one).protocol));
  if (!found) return null;
  const address = new URL(found);
  address.hash = '';
  return address.href;
}

function savedFrom(page: Document): string | null {
  const comments = [...page.childNodes, ...(page.documentElement?.childNodes ?? [])].flatMap((node) =>
    node.nodeName === '#comment' ? (node.nodeValue ?? '') : [],
  );
  const [, address] = /(?:saved from url=\(\d+\)|\burl:\s*)(https?:\S+)/.exec(comments.join('\n')) ?? [];
  return address ?? null;
}

function meta(page: Document, name: string): string | null {
  const element = [...page.querySelectorAll('meta')].find((one) =>
    [one.getAttribute('property'), one.getAttribute('name')].some((given) => given?.toLowerCase() === name),
  );
  return element?.getAttribute('content') || null;
}

type LinkedObject = Readonly<Partial<Record<'@type' | 'author' | 'publisher' | 'datePublished', unknown>>>;

/** The article that the page's linked data (JSON-LD) describes. */
function linkedArticle(page: Document): LinkedObject | null {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const queue: unknown[] = scripts.map(({ textContent }) => parsed(textContent ?? ''));
  for (let seen = 0; seen < mostObjects && queue.length > 0; seen += 1) {
    const value = queue.shift();
    if (typeof value !== 'object' || value === null) continue;
    const object = value as LinkedObject;
    const types = [object['@type']].flat();
    if (types.some((type) => typeof type === 'string' && /(Article|Posting|Report)$/.test(type)))
      return object;
    queue.push(...Object.values(object).filter((one) => typeof one === 'object'));
  }
  return null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The name of a person or an organisation of the linked data, which may be a text, an object, or several. */
function nameOf(value: unknown): string | null {
  const names = [value].flat().map((one) => {
    const name: unknown = typeof one === 'object' && one !== null ? Reflect.get(one, 'name') : one;
    return typeof name === 'string' ? name : '';
  });
  return names.filter(Boolean).join(', ') || null;
}
