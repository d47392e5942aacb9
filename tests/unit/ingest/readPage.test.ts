import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '#ingest/readPage.ts';
import { writtenDay } from '#ingest/writtenDay.ts';

const sentences = (who: string) =>
  `${who} went down to the harbour in the morning, spoke there of trade, of weather and of ships with all who had come, and left again in the evening, after tea.`;
const article = [sentences('Ada'), sentences('Bruno'), sentences('Cyd'), sentences('Dov')];
const paragraphs = article.map((text) => `<p>${text}</p>`).join('\n');

/** A page with a menu and a footer around its article. */
const pageOf = (head: string, body = paragraphs) =>
  `<!DOCTYPE html><html><head>${head}</head><body><nav><ul><li><a href="/">Home</a></li></ul></nav>
   <main><article><h1>Two on the quay</h1>${body}</article></main><footer><p>All rights kept.</p></footer></body></html>`;
const read = (html: string, facts = {}) => readPage(new JSDOM(html).window.document, facts);
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the article of a saved page', () => {
  test('is its paragraphs, without menu, headline and footer', () => {
    expect(read(pageOf('<title>Two on the quay</title>'))).toEqual({
      title: 'Two on the quay',
      author: null,
      publisher: null,
      published: null,
      url: null,
      paragraphs: article,
    });
  });

  test('has one line a block, and a new paragraph after two line breaks', () => {
    const body = `${paragraphs}<p>Of  <b>ships</b>,<br>\n and more.</p><div>One part of it.<br><br>Another part.</div><ul><li>An item.</li></ul>`;
    expect(read(pageOf('', body)).paragraphs.slice(4)).toEqual([
      'Of ships, and more.',
      'One part of it.',
      'Another part.',
      'An item.',
    ]);
  });

  test('leaves out captions, forms and what only leads elsewhere', () => {
    const besides = `<figure><img src="x.png"><figcaption>Seen here.</figcaption></figure>
      <p><a href="/more">Also read: ten ports to see</a></p><form><p>Subscribe now.</p></form><h2>Background</h2>`;
    expect(read(pageOf('', paragraphs + besides)).paragraphs).toEqual(article);
  });

  test('keeps a sentence with a link in it', () => {
    const body = `${paragraphs}<p><a href="/x">They will meet again in the autumn.</a></p>`;
    expect(read(pageOf('', body)).paragraphs.at(-1)).toBe('They will meet again in the autumn.');
  });

  test('is found in a page that has little else', () => {
    expect(read('<html><body><p>They met.</p></body></html>').paragraphs).toEqual(['They met.']);
    expect(read('<html><body></body></html>').paragraphs).toEqual([]);
  });

  test('does not repeat its title', () => {
    const body = `<p>Quay talks</p>${paragraphs}`;
    expect(read(pageOf('<meta property="og:title" content="Quay talks">', body)).paragraphs).toEqual(article);
  });

  test('does not change the page, and runs nothing in it', () => {
    const { document } = new JSDOM(
      pageOf(
        '<script>document.title = "run"</script>',
        `${paragraphs}<img src="x" onerror="document.title = 'run'">`,
      ),
    ).window;
    const before = document.documentElement.outerHTML;
    expect(readPage(document).paragraphs).toEqual(article);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(before).not.toContain('<title>run');
  });
});

describe('what a page says of itself', () => {
  test('is read from its head and its linked data', () => {
    const head = `<link rel="canonical" href="https://lantern.example/quay#top">
      ${ld({
        '@graph': [
          { '@type': 'WebSite', name: 'x' },
          {
            '@type': ['NewsArticle'],
            headline: 'Quay talks &amp; tea',
            datePublished: '2023-05-05T18:00:00Z',
            author: [{ name: 'Ann Author' }, { name: 'Bo' }],
            publisher: { name: 'Daily Lantern' },
          },
        ],
      })}`;
    expect(read(pageOf(head))).toMatchObject({
      author: 'Ann Author, Bo',
      publisher: 'Daily Lantern',
      published: '2023-05-05',
      url: 'https://lantern.example/quay',
    });
  });

  test('is read from its meta elements', () => {
    const head = `<title>Quay talks | Daily Lantern</title><meta property="og:title" content="Quay talks - Daily Lantern">
      <meta property="og:site_name" content="Daily Lantern"><meta name="author" content="By Ann Author | 5 May">
      <meta property="og:url" content="https://lantern.example/quay"><meta property="article:published_time" content="2023-05-05T00:10:00+05:30">`;
    expect(read(pageOf(head))).toMatchObject({
      title: 'Quay talks',
      author: 'Ann Author',
      publisher: 'Daily Lantern',
      published: '2023-05-05',
      url: 'https://lantern.example/quay',
    });
  });

  test('gives way to what is given', () => {
    const head = '<title>Quay talks</title><meta property="article:published_time" content="2023-05-05">';
    expect(read(pageOf(head), { published: '2023-05-06', title: 'Other' })).toMatchObject({
      published: '2023-05-06',
      title: 'Other',
    });
  });

  test.each([
    [
      '<meta property="article:published_time" content="2023-05-05T23:59:00-08:00"><time datetime="2023-05-09">',
      '2023-05-05',
    ],
    [ld({ '@type': 'Report', datePublished: '2023-05-04' }), '2023-05-04'],
    ['<meta name="DC.date.issued" content="2023-05-03">', '2023-05-03'],
    ['<meta itemprop="datePublished" content="May 2, 2023 6:20 PM">', '2023-05-02'],
    [ld({ '@type': 'WebPage', datePublished: '2001-01-01' }), null],
    ['<script type="application/ld+json">{ not json</script>', null],
    ['<meta property="article:published_time" content="2023-02-30">', null],
  ])('its day: %s', (head, day) => {
    expect(read(pageOf(head)).published).toBe(day);
  });

  test('its day: a time element of the article', () => {
    const body = `<time datetime="2023-05-01T09:00Z">1 May</time>${paragraphs}`;
    expect(read(pageOf('', body)).published).toBe('2023-05-01');
  });

  test.each([
    ['<link rel="canonical" href="/quay">', null],
    [
      '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,x">',
      null,
    ],
    [
      '<!-- saved from url=(0030)https://lantern.example/saved --><title>x</title>',
      'https://lantern.example/saved',
    ],
  ])('its address: %s', (head, url) => {
    expect(
      read(pageOf('').replace('<head>', `${head.startsWith('<!--') ? head : ''}<head>${head}`)).url,
    ).toBe(url);
  });

  test('is no longer than a fact can be', () => {
    expect(read(pageOf(`<meta name="author" content="${'x'.repeat(300)}">`)).author).toBeNull();
  });
});

test.each([
  ['2023-05-05T00:30:00+05:30', '2023-05-05'],
  ['2023-05-05T23:30:00Z', '2023-05-05'],
  ['20230505', '2023-05-05'],
  ['2023/05/05 10:00', '2023-05-05'],
  ['Fri, 05 May 2023 18:00:00 GMT', '2023-05-05'],
  ['5 May, 2023', '2023-05-05'],
  ['September 7, 2023', '2023-09-07'],
  ['Sept. 7, 2023', '2023-09-07'],
  ['2023-13-05', null],
  ['31 June 2023', null],
  ['5 Mai 2023', null],
  ['yesterday', null],
  ['1683244800', null],
])('%s is written on %s', (moment, day) => {
  expect(writtenDay(moment)).toBe(day);
});

describe('a hostile page', () => {
  const nest = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

  test.each([
    ['nested deep', `<html><body>${'<div>'.repeat(2000)}<p>They met.</p>`],
    ['of many elements', `<html><body>${'<b></b>'.repeat(120_000)}<p>They met.</p>`],
    [
      'with deep linked data',
      pageOf(
        `<script type="application/ld+json">{"@type":"Article","author":${nest(5000)}}</script>`,
        '<p>They met.</p>',
      ),
    ],
    [
      'with linked data of odd types',
      pageOf(
        ld({ '@type': 'Article', author: [7, null, {}], publisher: 1, datePublished: {} }),
        '<p>They met.</p>',
      ),
    ],
  ])('%s is read all the same', (_, html) => {
    expect(read(html).paragraphs).toContain('They met.');
  });
});
