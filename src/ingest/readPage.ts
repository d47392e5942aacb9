import { Readability } from '@mozilla/readability';
import { factOf } from './cleanText.ts';
import type { Report, ReportFacts } from './Draft.ts';
import { authorFact, pageFacts } from './pageFacts.ts';
import { pageParagraphs } from './pageParagraphs.ts';

/** Elements of a page that are looked at; one with more is no article. */
const mostElements = 100_000;
/** Elements within each other; the time that the library takes grows with more than the square of them. */
const mostNested = 100;
/** Where an article stands in a page in which it is not found by its looks. */
const likelyPlaces = ['article', '[itemprop="articleBody"]', 'main', 'body'];

type Article = { readonly facts: Partial<ReportFacts>; readonly content: Node | null };

/**
 * Reads a saved page: the words of its article, and what the page says of itself.
 * The document is as a parser gives it, without a window: nothing in it runs, is fetched or is changed here.
 *
 * @param facts what is known otherwise; it wins over what the page says
 * @returns without paragraphs where the page has no article
 */
export function readPage(page: Document, facts: Partial<ReportFacts> = {}): Report {
  const { facts: found, content } = articleOf(page);
  const own = pageFacts(page);
  const publisher = found.publisher ?? own.publisher;
  const report: ReportFacts = {
    ...own,
    publisher,
    author: found.author ?? own.author,
    title: withoutSite(found.title ?? own.title, publisher),
    ...facts,
  };
  const title = report.title?.toLowerCase();
  const paragraphs = paragraphsOf(page, content);
  return {
    ...report,
    paragraphs: paragraphs.filter((one, index) => index > 0 || one.toLowerCase() !== title),
  };
}

function articleOf(page: Document): Article {
  if (isDeep(page)) return { facts: {}, content: null };
  try {
    const options = { maxElemsToParse: mostElements, serializer: (content: Node) => content };
    const article = new Readability<Node>(page.cloneNode(true) as Document, options).parse();
    return {
      facts: {
        title: factOf(article?.title),
        author: authorFact(article?.byline),
        publisher: factOf(article?.siteName),
      },
      content: article?.content ?? null,
    };
  } catch {
    // Too many elements: what is plainly a paragraph can still be read.
    return { facts: {}, content: null };
  }
}

function isDeep(page: Document): boolean {
  let depth = 0;
  for (let element = page.firstElementChild; element; ) {
    if (depth > mostNested) return true;
    if (element.firstElementChild) {
      element = element.firstElementChild;
      depth += 1;
      continue;
    }
    while (element && !element.nextElementSibling) {
      element = element.parentElement;
      depth -= 1;
    }
    element = element?.nextElementSibling ?? null;
  }
  return false;
}

function paragraphsOf(page: Document, content: Node | null): string[] {
  const read = content ? pageParagraphs(content) : [];
  if (read.length > 0) return read;
  for (const place of likelyPlaces) {
    const element = page.querySelector(place);
    const paragraphs = element ? pageParagraphs(element) : [];
    if (paragraphs.length > 0) return paragraphs;
  }
  return [];
}

/** A title without the name of the site, that some pages put behind it. */
function withoutSite(title: string | null, site: string | null): string | null {
  if (title === null || site === null || !title.toLowerCase().endsWith(site.toLowerCase())) return title;
  const bare = title.slice(0, -site.length);
  return /\S\s+[|–—-]\s*$/.test(bare) ? bare.replace(/\s+[|–—-]\s*$/, '') : title;
}
