/** An attribute that would run or style something, by its name and the sign before it. */
const activeAttribute = /([\s"'])(on[a-z]+|style)(?=\s*=)/gi;
const hides = /\b(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;

/**
 * Parses a saved page, of which nothing is run, fetched or shown. A parser does none of that either, but browsers report
 * each inline style and handler of what it reads as a breach of this site's policy: they are given other names first.
 * What a style would hide is marked as hidden.
 */
export function parsePage(source: string): Document {
  const inert = source
    .replaceAll(activeAttribute, '$1data-$2')
    .replaceAll(/<style\b/gi, '<template')
    .replaceAll(/<\/style\b/gi, '</template');
  const page = new DOMParser().parseFromString(inert, 'text/html');
  for (const element of page.querySelectorAll('[data-style]'))
    if (hides.test(element.getAttribute('data-style') ?? '')) element.setAttribute('hidden', '');
  return page;
}
